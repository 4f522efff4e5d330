import type { CardId, ColumnId, RetroId } from '@shared/domain/ids'

/** Where the drafts of this stage are kept. Whose they are is settled before the laptop goes on. */
const newCards = (retroId: RetroId) => `retro:${retroId}:write:`
const editedCards = (retroId: RetroId) => `retro:${retroId}:edit:`

export function newCardPlace(retroId: RetroId, columnId: ColumnId): string {
  return newCards(retroId) + columnId
}

export function editPlace(retroId: RetroId, cardId: CardId): string {
  return editedCards(retroId) + cardId
}

/** What a place is for, or null when it belongs to something else. */
export function readPlace(
  retroId: RetroId,
  place: string,
): { kind: 'new'; columnId: ColumnId } | { kind: 'edit'; cardId: CardId } | null {
  // The ids went into the place as they are.
  const after = (start: string) => (place.startsWith(start) ? place.slice(start.length) : null)
  const columnId = after(newCards(retroId)) as ColumnId | null
  if (columnId) return { kind: 'new', columnId }
  const cardId = after(editedCards(retroId)) as CardId | null
  return cardId && { kind: 'edit', cardId }
}
