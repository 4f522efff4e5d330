import { describe, expect, it } from 'vitest'
import {
  aCard,
  after,
  anAppreciation,
  anId,
  anOpenTruth,
  aSeat,
  aTopic,
  aTruth,
  revealAll,
  writeCard,
} from '../../../test/builders'
import type { CardId, TopicId } from './ids'
import { closeRetro, enterStage, reopenRetro, reveal, setNames, setTimer, timerOf } from './session'

const backwards = <Item>(items: readonly Item[]) => items.toReversed()
const ending = { checkIns: [], rotis: [], shuffle: backwards, at: 99 }

describe('enterStage', () => {
  it('sets the timer to the stage’s share of the length and does not start it', () => {
    const entered = after(aTruth({ retro: { minutes: 60 } }), (one) => enterStage(one, 'discuss'))
    expect(entered.retro).toMatchObject({
      stage: 'discuss',
      timer: { state: 'stopped', totalMs: 20 * 60_000 },
    })
    expect(timerOf(aTruth({ retro: { minutes: 30 } }).retro, 'discuss')).toEqual({
      state: 'stopped',
      totalMs: 10 * 60_000,
    })
  })

  it('fixes the number of dots at the first entry to the vote, where nobody set it', () => {
    const toVote = (cards: number, votesPerPerson: number | null) =>
      after(anOpenTruth(cards, { retro: { votesPerPerson } }), (one) => enterStage(one, 'vote'))
        .retro.votesPerPerson
    expect([toVote(12, null), toVote(40, null), toVote(12, 4)]).toEqual([3, 5, 4])
  })

  it('changes nothing for the stage it is in, and nothing in a closed retro', () => {
    expect(enterStage(aTruth(), 'write')).toEqual([])
    expect(() => enterStage(aTruth({ retro: { closedAt: 1 } }), 'vote')).toThrow('closed')
  })
})

describe('setNames', () => {
  it('forgets every author when the retro becomes anonymous', () => {
    const truth = after(
      aTruth({
        appreciations: [anAppreciation(0)],
        rest: {
          checkIns: new Map([['c', { id: 'c', text: 'fine', author: 'Ada' }]]),
          doneMarks: new Map([['d', { id: 'd', stage: 'write', name: 'Ada' }]]),
        },
      }),
      writeCard(0, aSeat('Ada')),
      (one) => setNames(one, 'anonymous'),
    )
    expect(truth.retro.names).toBe('anonymous')
    expect(
      JSON.stringify([truth.cards, truth.checkIns, truth.doneMarks].map((map) => [...map])),
    ).not.toMatch(/"(author|name)":"/)
    expect([...truth.appreciations.values()]).toEqual([anAppreciation(0, { author: null })])
  })

  it.each([
    ['anonymous', 'named'],
    ['anonymous', 'named-after-reveal'],
    ['named-after-reveal', 'named'],
  ] as const)('never goes back from %s to %s', (names, to) => {
    expect(() => setNames(aTruth({ retro: { names } }), to)).toThrow('names-looser')
    expect(setNames(aTruth({ retro: { names } }), names)).toEqual([])
  })
})

describe('reveal', () => {
  const sealed = after(
    aTruth({ retro: { names: 'anonymous' } }),
    writeCard(0, aSeat()),
    writeCard(1, aSeat()),
  )
  const renamed = [...sealed.cards.values()].map((was, n) => ({
    was,
    now: { ...was, id: anId<CardId>(n), topicId: anId<TopicId>(n), editKey: null, position: n },
  }))

  it('puts each card and its topic in place of the old ones, and nothing leads back', () => {
    const open = after(sealed, (truth) => reveal(truth, renamed))
    expect(open.retro.revealed).toBe(true)
    expect([...open.cards.values()]).toEqual(renamed.map(({ now }) => now))
    expect([...open.topics.keys()]).toEqual([anId(0), anId(1)])
  })

  it('takes every old row away before the first new one comes', () => {
    const kinds = reveal(sealed, renamed).map(({ before, after: now }) => [before, now])
    const lastGone = kinds.findLastIndex(([, now]) => now === null)
    const firstNew = kinds.findIndex(([before]) => before === null)
    expect(lastGone).toBeLessThan(firstNew)
  })

  it('changes nothing the second time', () => {
    expect(revealAll(after(sealed, revealAll))).toEqual([])
  })
})

describe('closeRetro', () => {
  const truth = anOpenTruth(2, {
    retro: { currentTopicId: aTopic(1).id, stage: 'discuss' },
    appreciations: [anAppreciation(0), anAppreciation(1)],
    rest: {
      checkIns: new Map([['key', { id: 'key', text: 'fine', author: null }]]),
      rotis: new Map([['key', { id: 'key', score: 3 }]]),
      doneMarks: new Map([['key', { id: 'key', stage: 'discuss', name: null }]]),
    },
  })
  const late = after(truth, writeCard(2, aSeat()))

  it('opens everything, stops the clock and keeps the talk as discussed', () => {
    const closed = after(late, (one) => closeRetro(one, ending))
    expect(closed.retro).toMatchObject({
      closedAt: 99,
      stage: 'close',
      currentTopicId: null,
      votesRevealed: true,
      rotiRevealed: true,
      timer: { state: 'stopped', totalMs: 0 },
    })
    expect([...closed.topics.values()].map(({ id, discussed }) => [id, discussed])).toEqual([
      [aTopic(2).id, false],
      [aTopic(1).id, true],
      [aTopic(0).id, false],
    ])
  })

  it('keeps what was written, shuffled, without any key', () => {
    const closed = after(late, (one) =>
      closeRetro(one, { ...ending, checkIns: [{ id: 'new', text: 'fine', author: null }] }),
    )
    expect([...closed.cards.values()]).toEqual([aCard(2), aCard(1), aCard(0)])
    expect([...closed.appreciations.keys()]).toEqual([anAppreciation(1).id, anAppreciation(0).id])
    expect([...closed.checkIns.keys(), ...closed.doneMarks.keys(), ...closed.rotis.keys()]).toEqual(
      ['new'],
    )
  })

  it('waits for the reveal where there are sealed cards', () => {
    expect(() => closeRetro(after(aTruth(), writeCard(0, aSeat())), ending)).toThrow('sealed')
    expect(after(aTruth(), (one) => closeRetro(one, ending)).retro.closedAt).toBe(99)
  })

  it('can be taken up again, once', () => {
    const open = after(late, (one) => closeRetro(one, ending), reopenRetro)
    expect(open.retro.closedAt).toBeNull()
    expect(reopenRetro(open)).toEqual([])
  })

  it('has its time for the stage again once it is taken up', () => {
    const open = after(late, (one) => closeRetro(one, ending), reopenRetro)
    expect(open.retro.timer).toEqual(timerOf(open.retro, 'close'))
    expect(open.retro.timer.totalMs).toBeGreaterThan(0)
  })
})

describe('setTimer', () => {
  it('starts, pauses and sets back', () => {
    const run = after(aTruth(), (one) => setTimer(one, { state: 'running', ms: 5_000 }, 100))
    const paused = after(run, (one) => setTimer(one, { state: 'paused' }, 1_100))
    const ready = after(paused, (one) => setTimer(one, { state: 'ready', ms: 700 }, 1_100))
    expect([run, paused, ready].map(({ retro }) => retro.timer)).toEqual([
      { state: 'running', totalMs: 5_000, endsAt: 5_100 },
      { state: 'paused', totalMs: 5_000, remainingMs: 4_000 },
      { state: 'stopped', totalMs: 700 },
    ])
  })
})
