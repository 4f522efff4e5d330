import type { CardId, ColumnId, TopicId } from '@shared/domain/ids'
import type { CardPicture, RetroPicture, TopicPicture } from '@shared/domain/picture'
import { byPosition, cardsByTopic, topicTitle } from '@shared/domain/topic'
import { tintAt, type Tint } from '../../ui/tint'

/** A topic with its cards as it lies on the wall. */
export type WallTopic = {
  readonly topic: TopicPicture
  readonly cards: readonly CardPicture[]
  readonly title: string
}

export type Lane = {
  readonly id: ColumnId | 'unsorted'
  readonly title: string
  readonly tint: Tint | undefined
  readonly topics: readonly WallTopic[]
}

type Shown = Pick<RetroPicture, 'cards' | 'topics' | 'columns'>

/**
 * The wall: one lane per column, and one for cards whose column is gone. A group lies where the card lies that the
 * others were put on, so that nothing jumps under the hand that dropped it.
 */
export function lanesOf({ cards, topics, columns }: Shown, unsorted: string): Lane[] {
  const piles = cardsByTopic(cards)
  const founders = new Map<TopicId, CardPicture>()
  const byColumn = new Map<ColumnId | null, WallTopic[]>()

  for (const topic of topics) {
    const pile = piles.get(topic.id)
    const founder = pile && founderOf(topic, pile)
    if (!founder) continue
    founders.set(topic.id, founder)
    const lane = byColumn.get(founder.columnId) ?? []
    lane.push({ topic, cards: pile, title: topicTitle(topic, pile) })
    byColumn.set(founder.columnId, lane)
  }

  const inOrder = (id: ColumnId | null) =>
    (byColumn.get(id) ?? []).toSorted((a, b) => {
      const [first, second] = [founders.get(a.topic.id), founders.get(b.topic.id)]
      return first && second ? byPosition(first, second) : 0
    })
  const lanes = columns.map(({ id, title }, index): Lane => ({
    id,
    title,
    tint: tintAt(index),
    topics: inOrder(id),
  }))
  const rest = inOrder(null)
  if (rest.length === 0) return lanes
  return [...lanes, { id: 'unsorted', title: unsorted, tint: undefined, topics: rest }]
}

/** A card's first topic has the card's id in another role: such a card was there before the others. */
function founderOf(topic: TopicPicture, pile: readonly CardPicture[]): CardPicture | undefined {
  return pile.find((card) => (card.id as string) === topic.id) ?? pile[0]
}

/** The lanes with only those topics that have all the words, in a card or in their title. */
export function foundIn(lanes: readonly Lane[], search: string): readonly Lane[] {
  const words = search.toLowerCase().split(/\s+/).filter(Boolean)
  if (words.length === 0) return lanes
  const has = (text: string) => {
    const low = text.toLowerCase()
    return words.every((word) => low.includes(word))
  }
  return lanes.map((lane) => ({
    ...lane,
    topics: lane.topics.filter(
      ({ title, cards }) => has(title) || cards.some((card) => has(card.text)),
    ),
  }))
}

/**
 * The topic that selected cards go to: a group among theirs rather than a single card, a titled one rather than
 * another, else the topic of the card that was selected first. Null when they are in one topic already.
 */
export function groupTarget(
  selected: readonly CardId[],
  { cards, topics }: Pick<RetroPicture, 'cards' | 'topics'>,
): TopicId | null {
  const topicOf = new Map(cards.map((card) => [card.id, card.topicId]))
  const candidates = [...new Set(selected.flatMap((id) => topicOf.get(id) ?? []))]
  if (candidates.length < 2) return null

  const sizes = new Map<TopicId, number>()
  for (const { topicId } of cards) sizes.set(topicId, (sizes.get(topicId) ?? 0) + 1)
  const titled = new Set(topics.flatMap((topic) => (topic.title === null ? [] : topic.id)))
  const weight = (id: TopicId) => (titled.has(id) ? 1_000_000 : 0) + (sizes.get(id) ?? 0)
  const [best] = candidates.toSorted((a, b) => weight(b) - weight(a))
  return best ?? null
}
