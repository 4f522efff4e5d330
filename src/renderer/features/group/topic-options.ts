import type { CardId, TopicId } from '@shared/domain/ids'
import type { RetroPicture } from '@shared/domain/picture'
import { cardsByTopic, topicTitle } from '@shared/domain/topic'

export type TopicOption = {
  readonly id: TopicId
  readonly title: string
  readonly cards: number
}

const MOST = 50

/** The topics that some cards can be grouped with, groups first, by the words searched for; and how many more there are. */
export function optionsFor(
  { cards, topics }: Pick<RetroPicture, 'cards' | 'topics'>,
  cardIds: readonly CardId[],
  search: string,
): { readonly options: readonly TopicOption[]; readonly more: number } {
  const piles = cardsByTopic(cards)
  const moving = new Set(cardIds)
  const words = search.toLowerCase().split(/\s+/).filter(Boolean)

  const found = topics.flatMap((topic) => {
    const pile = piles.get(topic.id) ?? []
    const isWhereTheyAre = [...moving].every((id) => pile.some((card) => card.id === id))
    if (pile.length === 0 || isWhereTheyAre) return []
    const title = topicTitle(topic, pile)
    const text = [title, ...pile.map((card) => card.text)].join('\n').toLowerCase()
    return words.every((word) => text.includes(word))
      ? [{ id: topic.id, title, cards: pile.length }]
      : []
  })
  const isGroup = (option: TopicOption) => (option.cards > 1 ? 0 : 1)
  const sorted = found.toSorted((a, b) => isGroup(a) - isGroup(b) || a.title.localeCompare(b.title))
  return { options: sorted.slice(0, MOST), more: Math.max(0, sorted.length - MOST) }
}
