import type { Waiting } from './device'

/** Where a card is changed: with its column, for at the reveal cards get new ids, and nothing leads from old to new. */
export const editPlace = ({ columnId, id }: { columnId: string | null; id: string }): string =>
  `${EDITS}${columnId ?? ''}.${id}`

/** How all such places begin. */
export const EDITS = 'edit.'

/** The card and the column of such a place. */
export function editAt(place: string): { cardId: string; columnId: string | null } {
  const [columnId = '', cardId = ''] = place.slice(EDITS.length).split('.')
  return { cardId, columnId: columnId || null }
}

/** The field in which the words of a command were typed; null for a command without words. */
export function placeOfWords({ name, input }: Waiting): { place: string; words: string } | null {
  const { columnId, cardId, text } = input as Partial<Record<string, unknown>>
  if (typeof text !== 'string' || text === '') return null
  switch (name) {
    case 'card.add':
      return { place: `card.${String(columnId)}`, words: text }
    case 'card.edit':
      return { place: editPlace({ columnId: null, id: String(cardId) }), words: text }
    case 'checkIn.answer':
      return { place: 'check-in', words: text }
    case 'appreciation.add':
      return { place: 'appreciation', words: text }
    default:
      return null
  }
}
