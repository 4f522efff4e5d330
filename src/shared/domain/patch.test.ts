import { describe, expect, it } from 'vitest'
import {
  aCard,
  after as truthAfter,
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
import type { Seat } from './actor'
import { applyPatch } from './apply-patch'
import { deleteCard, editCard } from './card'
import { applyChanges, changed, type Change } from './change'
import { removeColumn } from './column'
import { groupCards, renameTopic } from './group'
import { commonPatch, needsSnapshot, ownPatch, type Step } from './patch'
import { addAppreciation, markDone } from './personal'
import type { RetroTruth } from './retro'
import { seenBy } from './seen-by'
import { enterStage, setNames } from './session'
import { castVote, takeBackVote } from './vote'

const [ada, bo] = [aSeat('Ada'), aSeat('Bo')]
const byHost = { isHost: true, editKey: null }
const voterKey = (seat: Seat) => seat.keyFor(`vote:${aTruth().retro.id}`)

function stepOf(
  before: RetroTruth,
  rule: (truth: RetroTruth) => Change[],
  seat: Seat | null,
): Step {
  const changes = rule(before)
  return { before, after: applyChanges(before, changes), changes, seat, now: 0 }
}

describe('a patch', () => {
  const retro = { votesPerPerson: 3 }
  const sealed = truthAfter(aTruth({ retro }), writeCard(0, ada))
  const open = anOpenTruth(3, { retro })
  const done = (one: RetroTruth) =>
    markDone(one, {
      id: ada.keyFor(`done:${one.retro.id}:write`),
      stage: 'write',
      name: 'Ada',
      isDone: true,
    })
  const cast = (truth: RetroTruth) =>
    castVote(truth, { id: aVote(0).id, topicId: aTopic(0).id, voterKey: voterKey(ada) })
  const { removed: _removed, ...thanks } = anAppreciation(0)

  it.each<[string, RetroTruth, (truth: RetroTruth) => Change[], [string[], string[]]]>([
    [
      'a sealed card: a number, and itself to its writer',
      sealed,
      writeCard(1, ada),
      [['counts'], ['ownCards']],
    ],
    ['a sealed vote: nothing, and itself to its voter', open, cast, [[], ['mine']]],
    ['a done mark: a number, and itself to who made it', sealed, done, [['counts'], ['mine']]],
  ])('tells of %s', (_what, truth, rule, told) => {
    const step = stepOf(truth, rule, ada)
    expect(needsSnapshot(step)).toBe(false)
    expect([Object.keys(commonPatch(step)), Object.keys(ownPatch(step))]).toEqual(told)
  })

  it.each<[string, RetroTruth, (truth: RetroTruth) => Change[]]>([
    ['a late card', open, writeCard(5, bo)],
    ['a group', open, (one) => groupCards(one, [aCard(1).id, aCard(2).id], aTopic(0).id)],
    ['a deleted card', open, (one) => deleteCard(one, aCard(1).id, byHost)],
    ['a name of a topic', open, (one) => renameTopic(one, aTopic(0).id, 'Tests')],
    ['an appreciation', sealed, (one) => addAppreciation(one, thanks)],
    ['a sealed card of another', sealed, writeCard(1, bo)],
  ])('brings the picture before to the picture after: %s', (_what, truth, rule) => {
    const step = stepOf(truth, rule, bo)
    const viewer = { role: 'guest', seat: ada } as const
    expect(needsSnapshot(step)).toBe(false)
    const patched = applyPatch(seenBy(viewer, step.before, 0), 1, commonPatch(step))
    expect(patched).toEqual(seenBy(viewer, step.after, 0))
  })

  it('tells of a title what hangs on it: where its actions come from', () => {
    const truth = anOpenTruth(1, { actions: [anAction(0, { topicId: aTopic(0).id })] })
    const step = stepOf(truth, ({ retro }) => changed('retro', retro, { title: 'New' }), null)
    expect(commonPatch(step)).toMatchObject({
      head: { title: 'New' },
      actions: [{ origin: { retroTitle: 'New' } }],
    })
  })

  it('leaves alone what it does not hold, even where the bridge makes it undefined', () => {
    const picture = seenBy({ role: 'guest', seat: ada }, sealed, 0)
    const nothing = { head: undefined, cards: undefined, roti: undefined, mine: undefined }
    expect(applyPatch(picture, 2, nothing as object)).toEqual({ ...picture, version: 2 })
  })
})

describe('what is told as “ask again”', () => {
  const voted = anOpenTruth(2, { votes: [aVote(0, { voterKey: voterKey(bo) })] })

  it.each<[string, RetroTruth, (truth: RetroTruth) => Change[]]>([
    ['the reveal', truthAfter(aTruth(), writeCard(0, ada)), revealAll],
    ['another stage', aTruth(), (one) => enterStage(one, 'vote')],
    ['stricter names', aTruth(), (one) => setNames(one, 'anonymous')],
    [
      'a removed column',
      aTruth(),
      (one) => removeColumn(one, [...one.columns.keys()][0] ?? ('' as never)),
    ],
    ['votes of others that moved', voted, (one) => groupCards(one, [aCard(0).id], aTopic(1).id)],
    ['a deleted card that others voted for', voted, (one) => deleteCard(one, aCard(0).id, byHost)],
    ['a dot of another seat', voted, (one) => takeBackVote(one, aVote(0).id, voterKey(bo))],
  ])('%s', (_what, truth, rule) => {
    expect(needsSnapshot(stepOf(truth, rule, ada))).toBe(true)
  })

  it('is not what reaches nobody else', () => {
    const edit = (one: RetroTruth) => editCard(one, aCard(0).id, 'New', byHost)
    expect(needsSnapshot(stepOf(voted, edit, null))).toBe(false)
    const unvoted = (one: RetroTruth) => deleteCard(one, aCard(1).id, byHost)
    expect(needsSnapshot(stepOf(voted, unvoted, null))).toBe(false)
  })
})
