import { describe, expect, it } from 'vitest'
import { isWaiting, minutesPerTopic, nextTopic } from './discuss'
import type { CardId, TopicId } from './ids'
import type { CardPicture, RetroPicture, TopicPicture } from './picture'
import { rankTopics } from './topic'

const aTopic = (
  id: string,
  votes: number | null,
  more: Partial<TopicPicture> = {},
): TopicPicture => ({
  id: id as TopicId,
  title: null,
  notes: '',
  discussed: false,
  parked: false,
  hands: null,
  votes,
  voters: null,
  ...more,
})
const aCardOf = (topic: TopicPicture, index: number): CardPicture => ({
  id: topic.id as string as CardId,
  topicId: topic.id,
  text: topic.id,
  columnId: null,
  author: null,
  position: index,
})
const ranked = (...topics: TopicPicture[]) => rankTopics({ topics, cards: topics.map(aCardOf) })

describe('rankTopics', () => {
  it('puts most votes first, and lets ties share a rank and say so', () => {
    const list = ranked(aTopic('a', 1), aTopic('b', 3), aTopic('c', 1), aTopic('d', 0))
    expect(list.map(({ topic, rank, tied, others }) => [topic.id, rank, tied, others])).toEqual([
      ['b', 1, false, 0],
      ['a', 2, true, 1],
      ['c', 2, true, 1],
      ['d', 4, false, 0],
    ])
  })

  it('knows no ties while votes are sealed', () => {
    expect(ranked(aTopic('a', null), aTopic('b', null)).every(({ tied }) => !tied)).toBe(true)
  })
})

describe('nextTopic', () => {
  it('is the highest that waits, and not the one on the table', () => {
    const list = ranked(
      aTopic('done', 9, { discussed: true }),
      aTopic('kept', 8, { parked: true }),
      aTopic('now', 7),
      aTopic('next', 6),
    )
    expect(nextTopic(list, 'now' as TopicId)?.topic.id).toBe('next')
    expect(nextTopic(list, null)?.topic.id).toBe('now')
    expect(list.filter(({ topic }) => isWaiting(topic))).toHaveLength(2)
  })

  it('is none when all were talked about', () => {
    expect(nextTopic(ranked(aTopic('a', 1, { discussed: true })), null)).toBeNull()
  })
})

describe('minutesPerTopic', () => {
  const minutes = (discuss: number, ...topics: TopicPicture[]) => {
    const stages = {
      'last-actions': 0,
      'check-in': 0,
      write: 0,
      group: 0,
      vote: 0,
      discuss,
      close: 0,
    }
    const head = { format: { minutes: stages }, minutes: discuss } as RetroPicture['head']
    return minutesPerTopic({ head, topics })
  }

  it('shares the time of the stage among the topics that got votes', () => {
    expect(minutes(24, aTopic('a', 2), aTopic('b', 1), aTopic('c', 1), aTopic('d', 0))).toBe(8)
  })

  it('stays between two and ten minutes, and is five without a time or topics', () => {
    expect(minutes(10, ...Array.from({ length: 20 }, (_, at) => aTopic(`t${at}`, null)))).toBe(2)
    expect(minutes(60, aTopic('a', 1))).toBe(10)
    expect(minutes(0, aTopic('a', 1))).toBe(5)
    expect(minutes(30)).toBe(5)
  })
})
