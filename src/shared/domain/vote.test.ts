import { describe, expect, it } from 'vitest'
import { aCard, after, anId, anOpenTruth, aTopic, aVote } from '../../../test/builders'
import { applyChanges, inverse } from './change'
import type { TopicId, VoteId } from './ids'
import {
  budgetOf,
  castVote,
  countVotes,
  defaultVotes,
  resetVotes,
  takeBackVote,
  tally,
  voteRefusal,
  votesLeft,
} from './vote'

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

const [first, other] = [aTopic(0), aTopic(1)]
const dot = (n: number, topic = first, voterKey = 'ada') => ({
  id: anId<VoteId>(n),
  topicId: topic.id,
  voterKey,
})
const two = { votesPerPerson: 2, votesPerTopic: 2 }

describe('the budget', () => {
  it('is a quarter of the topics, between two and five, where nobody set it', () => {
    expect([0, 8, 10, 14, 20, 99].map(defaultVotes)).toEqual([2, 2, 3, 4, 5, 5])
    expect(budgetOf(anOpenTruth(16))).toBe(4)
    expect(budgetOf(anOpenTruth(16, { retro: { votesPerPerson: 9 } }))).toBe(9)
  })

  it('counts topics, not cards, and none that are gone', () => {
    const cards = Array.from({ length: 16 }, (_, n) =>
      aCard(n, n < 4 ? { removed: true } : n < 8 ? { topicId: first.id } : {}),
    )
    expect(budgetOf(anOpenTruth(0, { cards }))).toBe(defaultVotes(9))
  })
})

describe('castVote', () => {
  const truth = anOpenTruth(2, { retro: two })
  const spent = after(
    truth,
    (one) => castVote(one, dot(1)),
    (one) => castVote(one, dot(2, other)),
  )

  it('keeps one row for each dot', () => {
    expect([...spent.votes.values()]).toEqual([
      { ...dot(1), removed: false },
      { ...dot(2, other), removed: false },
    ])
  })

  it('changes nothing when it comes twice, even with nothing left', () => {
    expect(castVote(spent, dot(1))).toEqual([])
  })

  it('refuses one dot too many, of that person alone', () => {
    expect(() => castVote(spent, dot(3))).toThrow('votes-spent')
    expect(castVote(spent, dot(3, first, 'bo'))).toHaveLength(1)
  })

  it('refuses the third on one topic, and all once votes are shown', () => {
    const wide = anOpenTruth(2, {
      retro: { votesPerPerson: 5, votesPerTopic: 1 },
      votes: [aVote(0)],
    })
    expect(() => castVote(wide, dot(1))).toThrow('topic-full')
    const shown = anOpenTruth(1, { retro: { votesRevealed: true } })
    expect(() => castVote(shown, dot(1))).toThrow('already-revealed')
  })

  it('gives a dot back whose topic has lost its last card', () => {
    const deleted = {
      ...spent,
      cards: new Map(spent.cards).set(aCard(0).id, aCard(0, { removed: true })),
    }
    expect(castVote(deleted, dot(3, other))).toHaveLength(1)
  })

  it('keeps every dot when the budget is lowered, and gives no more', () => {
    const lowered = { ...spent, retro: { ...spent.retro, votesPerPerson: 1 } }
    expect(lowered.votes.size).toBe(2)
    expect(() => castVote(lowered, dot(3))).toThrow('votes-spent')
  })
})

describe('takeBackVote', () => {
  const truth = anOpenTruth(1, { votes: [aVote(0)] })

  it('takes the row away, once', () => {
    const without = after(truth, (one) => takeBackVote(one, aVote(0).id, 'ada'))
    expect(without.votes.size).toBe(0)
    expect(takeBackVote(without, aVote(0).id, 'ada')).toEqual([])
  })

  it('refuses the dot of another, and all once votes are shown', () => {
    expect(() => takeBackVote(truth, aVote(0).id, 'bo')).toThrow('not-yours')
    const shown = anOpenTruth(1, { votes: [aVote(0)], retro: { votesRevealed: true } })
    expect(() => takeBackVote(shown, aVote(0).id, 'ada')).toThrow('already-revealed')
  })
})

describe('counting', () => {
  const votes = [aVote(0), aVote(1), aVote(2, { voterKey: 'bo' }), aVote(3, { removed: true })]
  const topics = [aTopic(0, { hands: 4, finalVotes: 5, finalVoters: 3 })]
  const truth = anOpenTruth(2, { votes, topics, retro: { votesRevealed: true } })

  it('adds dots, hands and closed rounds, and different people', () => {
    expect(tally(truth, topics[0] ?? first)).toEqual({ votes: 12, voters: 5, hands: 4 })
  })

  it('gives the same totals when the rows have become numbers', () => {
    const counted = after(truth, countVotes)
    expect(counted.votes.size).toBe(0)
    expect([...counted.topics.values()].map((topic) => tally(counted, topic))).toEqual(
      [...truth.topics.values()].map((topic) => tally(truth, topic)),
    )
  })

  it('starts again from nothing, sealed, and all of it comes back', () => {
    const changes = resetVotes(truth)
    const reset = applyChanges(truth, changes)
    expect(reset.retro.votesRevealed).toBe(false)
    expect([...reset.topics.values()].map((topic) => tally(reset, topic).votes)).toEqual([0, 0])
    expect(reset.votes.size).toBe(4)
    expect(applyChanges(reset, inverse(changes))).toEqual(truth)
  })
})
