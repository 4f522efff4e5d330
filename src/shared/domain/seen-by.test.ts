import { describe, expect, it } from 'vitest'
import {
  aCard,
  after,
  anAction,
  anAppreciation,
  anOpenTruth,
  aSeat,
  aTopic,
  aTruth,
  aVote,
  revealAll,
  writeCard,
} from '../../../test/builders'
import type { Viewer } from './actor'
import type { Day } from './day'
import type { NamesLevel } from './names'
import { seenBy } from './seen-by'

const [ada, bo] = [aSeat('Ada'), aSeat('Bo')]
const host: Viewer = { role: 'host', seat: null }
const guest = (seat: Viewer['seat']): Viewer => ({ role: 'guest', seat })
const at = (names: NamesLevel, revealed = false) => ({ retro: { names, revealed } })
const written = (names: NamesLevel) => after(aTruth(at(names)), writeCard(0, ada), writeCard(1, bo))

describe('sealed cards', () => {
  const truth = written('named')

  it('are a number to everybody', () => {
    for (const viewer of [host, guest(ada), guest(null)]) {
      const { cards, topics, counts } = seenBy(viewer, truth, 0)
      expect({ cards, topics, counts }).toEqual({
        cards: [],
        topics: [],
        counts: { cards: 2, done: 0, doneNames: [], rotis: 0 },
      })
    }
  })

  it('are their writer’s own, without an author', () => {
    const { columnId, id, text, topicId, position } = aCard(0)
    const own = { columnId, id, text, topicId, position, author: null }
    expect(seenBy(guest(ada), truth, 0).mine?.cards).toEqual([own])
    expect(seenBy({ role: 'host', seat: ada }, truth, 0).mine?.cards).toEqual([own])
    expect(seenBy(host, truth, 0).mine).toBeNull()
  })

  it('show to all at the reveal, and are nobody’s own any more', () => {
    const picture = seenBy(guest(ada), after(truth, revealAll), 0)
    expect(picture.cards.map((card) => card.text)).toEqual(['Card 0', 'Card 1'])
    expect(picture.mine?.cards).toEqual([])
  })
})

describe('authors', () => {
  it.each([
    ['named', false, 'Ada', []],
    ['named', true, 'Ada', ['Ada', 'Bo']],
    ['named-after-reveal', false, null, []],
    ['named-after-reveal', true, 'Ada', ['Ada', 'Bo']],
    ['anonymous', false, null, []],
    ['anonymous', true, null, [null, null]],
  ] as const)('%s, revealed %s', (names, isRevealed, spoken, onCards) => {
    const checkIns = new Map([['k', { id: 'k', text: 'fine', author: 'Ada' }]])
    const base = written(names)
    const truth = {
      ...(isRevealed ? after(base, revealAll) : base),
      checkIns,
      appreciations: aTruth({ appreciations: [anAppreciation(0)] }).appreciations,
    }
    const picture = seenBy(guest(null), truth, 0)
    expect(picture.cards.map((card) => card.author)).toEqual(onCards)
    expect(picture.checkIns.map((one) => one.author)).toEqual([spoken])
    expect(picture.appreciations.map((one) => one.author)).toEqual([spoken])
  })

  it('are not even the writer’s own name in an anonymous retro', () => {
    expect(seenBy(guest(ada), written('anonymous'), 0).mine?.name).toBeNull()
    expect(seenBy(guest(ada), written('named'), 0).mine?.name).toBe('Ada')
  })
})

describe('votes', () => {
  const voterKey = ada.keyFor(`vote:${aTruth().retro.id}`)
  const votes = [aVote(0, { voterKey }), aVote(1, { voterKey: 'bo' }), aVote(2, { removed: true })]
  const topics = [aTopic(0, { hands: 2, finalVotes: 3, finalVoters: 1 })]
  const sealed = anOpenTruth(2, { votes, topics })
  const shown = anOpenTruth(2, { votes, topics, retro: { votesRevealed: true } })
  const countsIn = (truth: typeof sealed) =>
    seenBy(host, truth, 0).topics.map(({ votes: all, voters, hands }) => [all, voters, hands])

  it('are nobody’s while sealed, not even as a number, but for one’s own', () => {
    expect(countsIn(sealed)).toEqual([
      [null, null, null],
      [null, null, null],
    ])
    const { id, topicId } = aVote(0)
    expect(seenBy(guest(ada), sealed, 0).mine?.votes).toEqual([{ id, topicId }])
  })

  it('are dots, hands and closed rounds when they are shown', () => {
    expect(countsIn(shown)).toEqual([
      [7, 3, 2],
      [0, 0, 0],
    ])
  })

  it('on a topic whose cards were deleted are free again', () => {
    const cards = [aCard(0, { removed: true }), aCard(1)]
    const truth = anOpenTruth(0, { votes, cards, retro: { currentTopicId: aTopic(0).id } })
    const picture = seenBy(guest(ada), truth, 0)
    expect(picture.mine?.votes).toEqual([])
    expect(picture.topics.map((topic) => topic.id)).toEqual([aTopic(1).id])
    expect(picture.head.currentTopicId).toBeNull()
  })
})

describe('check-ins', () => {
  it('lie in the order of their words, whoever came first', () => {
    const one = (text: string) => [text, { id: text, text, author: null }] as const
    const truth = aTruth({ ...at('anonymous'), rest: { checkIns: new Map([one('b'), one('a')]) } })
    expect(seenBy(host, truth, 0).checkIns.map(({ text }) => text)).toEqual(['a', 'b'])
  })
})

describe('the done marks', () => {
  const doneMarks = new Map([
    ['a', { id: 'a', stage: 'write', name: 'Bo' }],
    ['b', { id: 'b', stage: 'write', name: 'Ada' }],
    ['c', { id: 'c', stage: 'vote', name: 'Cy' }],
  ] as const)

  it.each([
    ['named', ['Ada', 'Bo']],
    ['named-after-reveal', null],
    ['anonymous', null],
  ] as const)('count, and tell names only where cards are named: %s', (names, doneNames) => {
    const truth = aTruth({ ...at(names), rest: { doneMarks } })
    expect(seenBy(host, truth, 0).counts).toMatchObject({ done: 2, doneNames })
  })
})

describe('the return on time invested', () => {
  const rotis = new Map([0, 4, 4].map((score, n) => [`${n}`, { id: `${n}`, score }]))

  it('is a number of answers, and dots once it is shown', () => {
    const sealed = seenBy(host, aTruth({ rest: { rotis } }), 0)
    expect([sealed.roti, sealed.counts.rotis]).toEqual([null, 3])
    const shown = seenBy(host, aTruth({ retro: { rotiRevealed: true }, rest: { rotis } }), 0)
    expect(shown.roti).toEqual([1, 0, 0, 0, 2])
  })
})

describe('actions', () => {
  const today = Date.UTC(2026, 10, 30, 12)
  const [open, done, own] = [
    anAction(0, { retroId: null }),
    anAction(1, { retroId: null, status: 'done', closedOn: '2026-11-21' as Day }),
    anAction(2, { topicId: aTopic(0).id }),
  ]
  const truth = anOpenTruth(2, {
    actions: [open, done, own, anAction(3, { removed: true })],
    rest: { retroDays: ['2026-11-06', '2026-11-20', '2026-11-30'] as Day[] },
  })

  it('of before are those to decide; of here are those made here', () => {
    const { lastActions, actions } = seenBy(host, truth, today)
    expect(lastActions.map(({ id, ageDays, ageRetros }) => [id, ageDays, ageRetros])).toEqual([
      [open.id, 10, 1],
    ])
    expect(actions.map((action) => action.origin)).toEqual([
      { retroTitle: 'Sprint 42 retro', topic: 'Card 0', cards: ['Card 0'] },
    ])
  })

  it('tell nothing of a topic whose cards are sealed', () => {
    const sealed = aTruth({ cards: [aCard(0)], actions: [own] })
    expect(seenBy(host, sealed, today).actions.map((action) => action.origin)).toEqual([null])
  })
})

describe('the last step to undo', () => {
  const step = (label: string) => ({ rest: { undo: { id: 'u', label } } })

  it('is the host’s alone', () => {
    const truth = aTruth(step('group'))
    expect(seenBy(host, truth, 0).host).toEqual({ undo: { id: 'u', label: 'group' } })
    expect(seenBy(guest(ada), truth, 0).host).toBeNull()
  })

  it('waits until a closed retro is taken up again, unless it was made since', () => {
    const closed = { retro: { closedAt: 1 } }
    expect(seenBy(host, aTruth({ ...closed, ...step('group') }), 0).host?.undo).toBeNull()
    expect(seenBy(host, aTruth({ ...closed, ...step('setting') }), 0).host?.undo).not.toBeNull()
  })
})
