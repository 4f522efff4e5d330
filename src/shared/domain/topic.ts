import type { CardPicture, RetroPicture, TopicPicture } from './picture'

/** How a topic is called: its own title, else the first line of its first card. */
export function topicTitle(
  topic: Pick<TopicPicture, 'title'>,
  cards: readonly Pick<CardPicture, 'text'>[],
): string {
  if (topic.title !== null) return topic.title
  const text = cards[0]?.text.trim() ?? ''
  return text.split('\n')[0] ?? ''
}

/** The cards of each topic, in the order of their position. */
export function cardsByTopic(cards: readonly CardPicture[]): Map<string, CardPicture[]> {
  const byTopic = new Map<string, CardPicture[]>()
  for (const card of cards.toSorted(byPosition)) {
    const pile = byTopic.get(card.topicId)
    if (pile) pile.push(card)
    else byTopic.set(card.topicId, [card])
  }
  return byTopic
}

export function byPosition(
  a: { position: number; id: string },
  b: { position: number; id: string },
): number {
  return a.position - b.position || (a.id < b.id ? -1 : 1)
}

export type RankedTopic = {
  topic: TopicPicture
  cards: CardPicture[]
  title: string
  rank: number
  tied: boolean
  /** How many others have the same number of votes. */
  others: number
}

/**
 * Topics with most votes first, each with its cards and title. Ties share a rank and say so (ties are ties); within
 * a tie the order of the cards on the wall stays, so that every screen shows the same list.
 */
export function rankTopics(picture: Pick<RetroPicture, 'topics' | 'cards'>): RankedTopic[] {
  const piles = cardsByTopic(picture.cards)
  const votes = (topic: TopicPicture) => topic.votes ?? 0
  const place = (topic: TopicPicture) => piles.get(topic.id)?.[0]

  const sorted = picture.topics.toSorted((a, b) => {
    const [first, second] = [place(a), place(b)]
    return votes(b) - votes(a) || (first && second ? byPosition(first, second) : 0)
  })
  // One pass each, because there may be 2,000: the first place of each number of votes, and how many share it.
  const ranks = new Map<number, number>()
  const sharers = new Map<number, number>()
  sorted.forEach((topic, index) => {
    const count = votes(topic)
    if (!ranks.has(count)) ranks.set(count, index + 1)
    sharers.set(count, (sharers.get(count) ?? 0) + 1)
  })
  return sorted.map((topic) => {
    const cards = piles.get(topic.id) ?? []
    const others = (sharers.get(votes(topic)) ?? 1) - 1
    return {
      topic,
      cards,
      title: topicTitle(topic, cards),
      rank: ranks.get(votes(topic)) ?? 1,
      tied: topic.votes !== null && others > 0,
      others: topic.votes === null ? 0 : others,
    }
  })
}
