import { describe, expect, it } from 'vitest'
import { aCard, aTopic } from '../../../test/builders'
import type { CardPicture, TopicPicture } from './picture'
import { cardsByTopic, rankTopics, topicTitle } from './topic'

const card = (n: number, topic = n): CardPicture => {
  const { id, columnId, text, author, position } = aCard(n)
  return { id, columnId, text, author, position, topicId: aTopic(topic).id }
}
const topic = (n: number, votes: number | null, title: string | null = null): TopicPicture => {
  const { id, notes, discussed, parked } = aTopic(n)
  return { id, title, notes, discussed, parked, votes, voters: votes, hands: votes && 0 }
}

describe('topicTitle', () => {
  it('is its own, else the first line of its first card', () => {
    expect(topicTitle({ title: 'Tests' }, [card(0)])).toBe('Tests')
    expect(topicTitle({ title: null }, [{ text: '\n Flaky tests\nagain' }])).toBe('Flaky tests')
    expect(topicTitle({ title: null }, [])).toBe('')
  })
})

describe('cardsByTopic', () => {
  it('piles cards up by their place on the wall', () => {
    const piles = cardsByTopic([card(2, 0), card(1), card(0)])
    expect([...piles]).toEqual([
      [aTopic(0).id, [card(0), card(2, 0)]],
      [aTopic(1).id, [card(1)]],
    ])
  })
})

describe('rankTopics', () => {
  const ranksOf = (topics: TopicPicture[]) =>
    rankTopics({ topics, cards: [card(0), card(1), card(2), card(3)] }).map(
      ({ title, rank, tied, others }) => [title, rank, tied, others],
    )

  it('puts most votes first; ties share a rank and say so', () => {
    const topics = [topic(3, 1), topic(2, 2), topic(1, 2), topic(0, 5, 'Most')]
    expect(ranksOf(topics)).toEqual([
      ['Most', 1, false, 0],
      ['Card 1', 2, true, 1],
      ['Card 2', 2, true, 1],
      ['Card 3', 4, false, 0],
    ])
  })

  it('tells no order but the wall’s while votes are sealed', () => {
    expect(ranksOf([topic(2, null), topic(0, null), topic(1, null)])).toEqual([
      ['Card 0', 1, false, 0],
      ['Card 1', 1, false, 0],
      ['Card 2', 1, false, 0],
    ])
  })

  it('gives the same list whatever order the topics come in', () => {
    const topics = [topic(0, 1), topic(1, 1), topic(2, 3), topic(3, 0)]
    expect(ranksOf(topics.toReversed())).toEqual(ranksOf(topics))
  })
})
