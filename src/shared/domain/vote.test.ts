import { describe, expect, it } from 'vitest'
import type { TopicId } from './ids'
import { voteRefusal, votesLeft } from './vote'

const [tea, cake] = ['tea', 'cake'] as TopicId[] as [TopicId, TopicId]
const rules = { votesPerPerson: 3, votesPerTopic: 2 }
const on = (...topics: TopicId[]) => topics.map((topicId) => ({ topicId }))

describe('voteRefusal', () => {
  it('allows a vote while some are left, on this topic and at all', () => {
    expect(voteRefusal(on(tea), tea, rules)).toBeNull()
  })

  it('names a full topic, and before that a spent budget', () => {
    expect(voteRefusal(on(tea, tea), tea, rules)).toBe('topic-full')
    expect(voteRefusal(on(tea, tea), cake, rules)).toBeNull()
    expect(voteRefusal(on(tea, tea, cake), tea, rules)).toBe('votes-spent')
  })
})

describe('votesLeft', () => {
  it('goes below zero after the budget was lowered', () => {
    expect(votesLeft(on(tea, tea, cake), { votesPerPerson: 1 })).toBe(-2)
  })
})
