import { describe, expect, it } from 'vitest'
import { anAction, anId } from '../../../test/builders'
import { reviewId, type ActionStatus, type Decision } from './action'
import { folded, told, type HistoryStep } from './action-history'
import { added, changed, gone } from './change'
import type { Day } from './day'
import type { RetroId } from './ids'

const action = anAction(1, { owner: 'Ada', dueOn: null })
const { id: actionId } = action
const retroId = anId<RetroId>(1)
const review = (decision: Decision) => ({
  id: reviewId(retroId, actionId),
  actionId,
  retroId,
  decision,
  reason: '',
})
const stepsOf = (...changes: Parameters<typeof told>[0][]) =>
  changes.flatMap(told).map((one) => ('step' in one ? one.step : one.takesBack))

describe('what is told of an action', () => {
  it('is that it was made, and nothing of what is gone', () => {
    expect(stepsOf(added('action', action), gone('action', action))).toEqual([{ kind: 'made' }])
  })

  it('is each field that people agree on, as it was and as it is', () => {
    const to = { text: 'Smaller', owner: null, dueOn: '2026-12-04' as Day, doneWhen: 'seen' }
    expect(stepsOf(...changed('action', action, to))).toEqual([
      { kind: 'changed', field: 'text', before: action.text, after: 'Smaller' },
      { kind: 'changed', field: 'owner', before: 'Ada', after: '' },
      { kind: 'changed', field: 'dueOn', before: '', after: '2026-12-04' },
      { kind: 'changed', field: 'doneWhen', before: '', after: 'seen' },
    ])
  })

  it('is its status with the reason, and its way to the trash and back', () => {
    const dropped = { status: 'dropped', reason: 'too big' } as const
    expect(stepsOf(...changed('action', action, dropped))).toEqual([
      { kind: 'status', before: 'open', after: 'dropped', reason: 'too big' },
    ])
    const trashed = { ...action, removed: true }
    expect(
      stepsOf(
        ...changed('action', action, { removed: true }),
        ...changed('action', trashed, { removed: false }),
      ),
    ).toEqual([{ kind: 'deleted' }, { kind: 'restored' }])
  })

  it('is that a retro carried it, until the retro decides otherwise', () => {
    const keep = review('keep')
    expect(stepsOf(added('review', keep))).toEqual([{ kind: 'carried' }])
    expect(stepsOf(added('review', review('done')))).toEqual([])
    expect(stepsOf(...changed('review', keep, { decision: 'change' }))).toEqual([])
    expect(stepsOf(...changed('review', keep, { reason: 'because' }))).toEqual([])
    expect(stepsOf(...changed('review', keep, { decision: 'drop' }))).toEqual(['carried'])
    expect(stepsOf(...changed('review', review('done'), { decision: 'keep' }))).toEqual([
      { kind: 'carried' },
    ])
    expect(stepsOf(gone('review', keep))).toEqual(['carried'])
  })
})

describe('two steps on one day', () => {
  const status = (before: ActionStatus, after: ActionStatus): HistoryStep => ({
    kind: 'status',
    before,
    after,
    reason: '',
  })
  const owner = (before: string, after: string): HistoryStep => ({
    kind: 'changed',
    field: 'owner',
    before,
    after,
  })

  it('are one where the second goes on from the first, and none where it takes it back', () => {
    expect(folded(owner('Ada', 'Bo'), owner('Bo', 'Cy'))).toEqual(owner('Ada', 'Cy'))
    expect(folded(owner('Ada', 'Bo'), owner('Bo', 'Ada'))).toBe('none')
    expect(folded(status('open', 'doing'), status('doing', 'done'))).toEqual(status('open', 'done'))
    expect(folded(status('open', 'done'), status('done', 'open'))).toBe('none')
    expect(folded({ kind: 'deleted' }, { kind: 'restored' })).toBe('none')
  })

  it('are two where they are about different things', () => {
    const text: HistoryStep = { kind: 'changed', field: 'text', before: 'a', after: 'b' }
    expect(folded(owner('Ada', 'Bo'), text)).toBeNull()
    expect(folded(status('open', 'done'), { kind: 'deleted' })).toBeNull()
    expect(folded({ kind: 'made' }, owner('Ada', 'Bo'))).toBeNull()
  })
})
