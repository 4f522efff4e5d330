import { describe, expect, it } from 'vitest'
import { ballotOrder } from './ballot-order'

const topics = Array.from({ length: 8 }, (_, index) => ({ id: `topic-${index}` }))

describe('ballotOrder', () => {
  it('is the same for the same person, whatever order the topics came in', () => {
    expect(ballotOrder(topics.toReversed(), 'ada')).toEqual(ballotOrder(topics, 'ada'))
  })

  it('keeps every topic once', () => {
    expect(new Set(ballotOrder(topics, 'ada'))).toEqual(new Set(topics))
  })

  it('gives every topic the first place about equally often', () => {
    const firsts = new Map<string, number>()
    for (let seat = 0; seat < 4_000; seat += 1) {
      const [first] = ballotOrder(topics, `secret-${seat}`)
      if (first) firsts.set(first.id, (firsts.get(first.id) ?? 0) + 1)
    }
    for (const topic of topics) {
      expect(firsts.get(topic.id)).toBeGreaterThan(400)
      expect(firsts.get(topic.id)).toBeLessThan(600)
    }
  })
})
