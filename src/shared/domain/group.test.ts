import { describe, expect, it } from 'vitest'
import {
  aCard,
  after,
  anAction,
  anId,
  anOpenTruth,
  aTopic,
  aTruth,
  aVote,
} from '../../../test/builders'
import { added, applyChanges, inverse } from './change'
import {
  countHands,
  discussTopic,
  groupCards,
  parkTopic,
  renameTopic,
  settleAfterUndo,
  takeApart,
  takeOutCard,
  writeNotes,
} from './group'
import type { TopicId } from './ids'
import type { RetroTruth } from './retro'

const [a, b, c] = [aTopic(0).id, aTopic(1).id, aTopic(2).id]
const [fresh, second] = [anId<TopicId>(1), anId<TopicId>(2)]
const bIntoA = (truth: RetroTruth) => groupCards(truth, [aCard(1).id], a)
const topicsOf = (truth: RetroTruth) => [...truth.cards.values()].map((card) => card.topicId)

describe('groupCards', () => {
  it('moves cards and leaves their words and columns alone', () => {
    const truth = anOpenTruth(3)
    const grouped = after(truth, bIntoA)
    expect(topicsOf(grouped)).toEqual([a, a, c])
    expect(grouped.cards.get(aCard(1).id)).toEqual(aCard(1, { topicId: a }))
  })

  it('hands over votes, actions, counts, notes and the talk of a topic that it empties', () => {
    const truth = anOpenTruth(3, {
      retro: { currentTopicId: b },
      topics: [
        aTopic(0, { notes: 'first', hands: 1, finalVotes: 2, finalVoters: 2 }),
        aTopic(1, {
          title: 'Tests',
          notes: 'second',
          hands: 2,
          finalVotes: 3,
          finalVoters: 1,
          parked: true,
        }),
      ],
      votes: [
        aVote(0, { topicId: b }),
        aVote(1, { topicId: b, removed: true }),
        aVote(2, { topicId: c }),
      ],
      actions: [anAction(0, { topicId: b })],
    })
    const grouped = after(truth, bIntoA)
    expect(grouped.topics.get(a)).toEqual(
      aTopic(0, {
        title: 'Tests',
        notes: 'first\n\nsecond',
        hands: 3,
        finalVotes: 5,
        finalVoters: 3,
        parked: true,
      }),
    )
    expect([...grouped.votes.values()].map((vote) => vote.topicId)).toEqual([a, a, c])
    expect([...grouped.actions.values()].map((action) => action.topicId)).toEqual([a])
    expect(grouped.retro.currentTopicId).toBe(a)
  })

  it('leaves votes with a topic that keeps a card', () => {
    const truth = after(anOpenTruth(3, { votes: [aVote(0, { topicId: a })] }), bIntoA)
    const apart = after(truth, (one) => groupCards(one, [aCard(0).id], c))
    expect(topicsOf(apart)).toEqual([c, a, c])
    expect(apart.votes.get(aVote(0).id)?.topicId).toBe(a)
  })

  it('is taken back exactly', () => {
    const votes = [aVote(0, { topicId: b })]
    const truth = anOpenTruth(3, { votes, topics: [aTopic(1, { title: 'Tests', hands: 2 })] })
    const changes = bIntoA(truth)
    expect(applyChanges(applyChanges(truth, changes), inverse(changes))).toEqual(truth)
  })

  it('changes nothing for cards that are there, and refuses what is sealed, gone or closed', () => {
    const truth = anOpenTruth(2)
    expect(groupCards(truth, [aCard(0).id], a)).toEqual([])
    expect(() => groupCards(truth, [anId(9)], a)).toThrow('not-found')
    expect(() => groupCards(truth, [aCard(0).id], c)).toThrow('not-found')
    expect(() => bIntoA(aTruth({ cards: [aCard(0), aCard(1)] }))).toThrow('sealed')
    expect(() => bIntoA(anOpenTruth(2, { retro: { closedAt: 1 } }))).toThrow('closed')
  })
})

describe('taking a group apart', () => {
  const group = after(anOpenTruth(3, { votes: [aVote(0)] }), (truth) =>
    groupCards(truth, [aCard(1).id, aCard(2).id], a),
  )

  it('gives one card a topic of its own and leaves the votes with the group', () => {
    const out = after(group, (truth) => takeOutCard(truth, aCard(1).id, fresh))
    expect(topicsOf(out)).toEqual([a, fresh, a])
    expect(out.votes.get(aVote(0).id)?.topicId).toBe(a)
  })

  it('gives every card but the first one', () => {
    const apart = after(group, (truth) => takeApart(truth, a, [fresh, second]))
    expect(topicsOf(apart)).toEqual([a, fresh, second])
  })

  it('changes nothing the second time', () => {
    const out = after(group, (truth) => takeOutCard(truth, aCard(1).id, fresh))
    expect(takeOutCard(out, aCard(1).id, fresh)).toEqual([])
    const apart = after(group, (truth) => takeApart(truth, a, [fresh, second]))
    expect(takeApart(apart, a, [fresh, second])).toEqual([])
  })

  it.each([
    ['too few', [fresh]],
    ['doubled', [fresh, fresh]],
    ['taken', [fresh, b]],
  ])('refuses ids that are %s', (_what, ids) => {
    expect(() => takeApart(group, a, ids)).toThrow('bad-request')
  })
})

describe('settleAfterUndo', () => {
  it('gives what came onto a topic since to the group that its card goes back to', () => {
    const group = after(anOpenTruth(2), bIntoA)
    const changes = takeOutCard(group, aCard(1).id, fresh)
    const since = after(
      applyChanges(group, changes),
      (truth) => writeNotes(truth, fresh, 'said since'),
      () => [added('vote', aVote(0, { topicId: fresh }))],
    )
    const undone = applyChanges(since, inverse(changes))
    const settled = applyChanges(undone, settleAfterUndo(since, undone))
    expect(topicsOf(settled)).toEqual([a, a])
    expect([...settled.votes.values()].map((vote) => vote.topicId)).toEqual([a])
    expect(settled.topics.get(a)?.notes).toBe('said since')
  })

  it('has nothing to do where nothing came', () => {
    const group = after(anOpenTruth(2), bIntoA)
    const changes = takeOutCard(group, aCard(1).id, fresh)
    const since = applyChanges(group, changes)
    expect(settleAfterUndo(since, applyChanges(since, inverse(changes)))).toEqual([])
  })
})

describe('a topic', () => {
  const truth = anOpenTruth(2)
  const rules: [string, (one: RetroTruth) => object[], object][] = [
    ['is named', (one) => renameTopic(one, a, 'Tests'), { title: 'Tests' }],
    ['gets notes', (one) => writeNotes(one, a, 'said'), { notes: 'said' }],
    ['is kept for the next retro', (one) => parkTopic(one, a, true), { parked: true }],
    ['gets hands', (one) => countHands(one, a, 4), { hands: 4 }],
  ]
  it.each(rules)('%s', (_what, rule, to) => {
    expect(rule(truth)).toEqual([{ kind: 'topic', id: a, before: expect.anything(), after: to }])
    expect(() => rule(aTruth({ cards: [aCard(0)] }))).toThrow('sealed')
  })

  it('counts as discussed from when it is on the table', () => {
    const first = after(truth, (one) => discussTopic(one, a))
    const none = after(first, (one) => discussTopic(one, null))
    expect([first.retro.currentTopicId, none.retro.currentTopicId]).toEqual([a, null])
    expect([...none.topics.values()].map((topic) => topic.discussed)).toEqual([true, false])
    expect(() => discussTopic(truth, c)).toThrow('not-found')
  })
})
