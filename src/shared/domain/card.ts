import { AppError } from '../errors'
import { added, changed, gone, type Change } from './change'
import type { CardId, ColumnId, TopicId } from './ids'
import { LIMITS } from './limits'
import { isClosed, type Card, type RetroTruth } from './retro'

export type NewCard = {
  readonly id: CardId
  readonly columnId: ColumnId
  readonly text: string
  readonly author: string | null
  /** The proof of who wrote it; null where that is nobody. */
  readonly editKey: string | null
  /** Random in [0, 1): where the card stands says nothing about when it came. */
  readonly position: number
}

/** Writes new cards, each with a topic of its own. A card that is there already changes nothing. */
export function addCards(truth: RetroTruth, cards: readonly NewCard[]): Change[] {
  refuseClosed(truth)
  const byId = new Map(cards.map((card) => [card.id, card]))
  const fresh = [...byId.values()].filter((card) => !truth.cards.has(card.id))
  if (truth.cards.size + fresh.length > LIMITS.cardsPerRetro) throw new AppError('cards-full')

  return fresh.flatMap((card): Change[] => {
    const column = truth.columns.get(card.columnId)
    if (!column) throw new AppError('not-found', { field: 'columnId' })

    // The first topic of a card has its id in another role: nothing else can have the same one.
    const topicId = card.id as string as TopicId
    if (truth.topics.has(topicId)) throw new AppError('bad-request', { field: 'cardId' })
    const author = truth.retro.names === 'anonymous' ? null : card.author
    return [
      added('topic', emptyTopic(topicId)),
      added('card', { ...card, author, topicId, removed: false }),
    ]
  })
}

/**
 * Changes the words of a card. While sealed only its writer can (`editKey` is the proof); once revealed the host can
 * too, and the writer still where the card was written after the reveal.
 */
export function editCard(
  truth: RetroTruth,
  cardId: CardId,
  text: string,
  by: CardEditor,
): Change[] {
  return changed('card', ownOrOpenCard(truth, cardId, by), { text })
}

/** Takes a card off the wall. The host's way can be undone; a writer's own sealed card is gone for good. */
export function deleteCard(truth: RetroTruth, cardId: CardId, by: CardEditor): Change[] {
  const found = truth.cards.get(cardId)
  if (!found || found.removed) return []
  const card = ownOrOpenCard(truth, cardId, by)
  if (truth.retro.revealed) return changed('card', card, { removed: true })
  // The topic it was born with bears its id, and would stay behind as its trace.
  const topic = truth.topics.get(card.topicId)
  return [gone('card', card), ...(topic ? [gone('topic', topic)] : [])]
}

export function moveCard(truth: RetroTruth, cardId: CardId, columnId: ColumnId): Change[] {
  refuseClosed(truth)
  const column = truth.columns.get(columnId)
  if (!column || column.removed) throw new AppError('not-found', { field: 'columnId' })
  return changed('card', openCard(truth, cardId), { columnId })
}

/** Whoever wants to change a card: the host or not, and the key that their seat makes for it. */
export type CardEditor = { readonly isHost: boolean; readonly editKey: string | null }

function ownOrOpenCard(truth: RetroTruth, cardId: CardId, by: CardEditor): Card {
  refuseClosed(truth)
  const card = truth.cards.get(cardId)
  if (!card || card.removed) throw new AppError('not-found', { field: 'cardId' })
  const isOwn = card.editKey !== null && card.editKey === by.editKey
  if (isOwn || (by.isHost && truth.retro.revealed)) return card
  // To anybody else a sealed card is not there: not even that it exists is told.
  throw new AppError(truth.retro.revealed ? 'not-yours' : 'not-found', { field: 'cardId' })
}

/** A card that everybody can read, or the reason why it is not there. */
export function openCard(truth: RetroTruth, cardId: CardId, field = 'cardId'): Card {
  const card = truth.cards.get(cardId)
  if (!truth.retro.revealed) throw new AppError('sealed')
  if (!card || card.removed) throw new AppError('not-found', { field })
  return card
}

export function refuseClosed(truth: Pick<RetroTruth, 'retro'>): void {
  if (isClosed(truth.retro)) throw new AppError('closed')
}

export function emptyTopic(id: TopicId) {
  return {
    id,
    title: null,
    notes: '',
    discussed: false,
    parked: false,
    hands: 0,
    finalVotes: 0,
    finalVoters: 0,
  }
}
