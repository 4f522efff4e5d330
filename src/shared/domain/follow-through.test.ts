import { describe, expect, it } from 'vitest'
import { after, anAction, aTruth } from '../../../test/builders'
import { byAge, statusAfter } from './action'
import type { Day } from './day'
import { editAction, reviewAction, setStatus } from './follow-through'

const today = '2026-12-04' as Day
const action = anAction(0)
const truth = aTruth({ actions: [action, anAction(1, { removed: true })] })
const decide = (decision: 'done' | 'keep' | 'change' | 'drop', reason = '') => ({
  actionId: action.id,
  decision,
  reason,
})

describe('reviewAction', () => {
  it.each([
    ['done', '', { status: 'done', closedOn: today, reason: '' }],
    ['keep', '', { status: 'open', closedOn: null, reason: '' }],
    ['change', '', { status: 'open', closedOn: null, reason: '' }],
    ['drop', 'No time', { status: 'dropped', closedOn: today, reason: 'No time' }],
  ] as const)('%s leaves the action as decided', (decision, reason, expected) => {
    const reviewed = after(truth, (one) => reviewAction(one, decide(decision, reason), today))
    expect(reviewed.actions.get(action.id)).toEqual({ ...action, ...expected })
    expect([...reviewed.reviews.values()]).toEqual([
      {
        ...decide(decision, reason),
        id: `${truth.retro.id}/${action.id}`,
        retroId: truth.retro.id,
      },
    ])
  })

  it('takes the place of an earlier decision of the same retro', () => {
    const twice = after(
      truth,
      (one) => reviewAction(one, decide('drop', 'No time'), today),
      (one) => reviewAction(one, decide('keep'), today),
    )
    expect([...twice.reviews.values()].map((review) => review.decision)).toEqual(['keep'])
    expect(twice.actions.get(action.id)).toEqual(action)
  })

  it('needs a reason to drop, an action that is there, and an open retro', () => {
    expect(() => reviewAction(truth, decide('drop', ' '), today)).toThrow('reason-needed')
    const deleted = { ...decide('keep'), actionId: anAction(1).id }
    expect(() => reviewAction(truth, deleted, today)).toThrow('not-found')
    const closed = aTruth({ retro: { closedAt: 1 }, actions: [action] })
    expect(() => reviewAction(closed, decide('keep'), today)).toThrow('closed')
  })
})

describe('setStatus', () => {
  it('keeps the day on which it was done or dropped, and forgets it when it opens again', () => {
    const done = { ...action, status: 'done', closedOn: '2026-11-30' as Day } as const
    expect(setStatus(done, 'done', '', today)).toEqual([])
    const dropped = { ...done, status: 'dropped', reason: 'later' } as const
    expect(setStatus(dropped, 'dropped', 'never', today)).toMatchObject([
      { after: { reason: 'never' } },
    ])
    expect(setStatus(dropped, 'dropped', 'never', today)[0]?.after).not.toHaveProperty('closedOn')
    expect(setStatus(done, 'doing', '', today)).toMatchObject([
      { after: { status: 'doing', closedOn: null } },
    ])
    expect(setStatus(action, 'open', '', today)).toEqual([])
  })

  it('does not take the day on which it was dropped for the day on which it was done', () => {
    const dropped = { ...action, status: 'dropped', closedOn: '2026-11-30' as Day } as const
    expect(setStatus(dropped, 'done', '', today)).toMatchObject([
      { after: { status: 'done', closedOn: today } },
    ])
    const done = { ...dropped, status: 'done' } as const
    expect(setStatus(done, 'dropped', 'why', today)).toMatchObject([
      { after: { status: 'dropped', reason: 'why', closedOn: today } },
    ])
  })

  it('leaves an action that is being done so when it is kept', () => {
    expect([statusAfter('keep', 'doing'), statusAfter('change', 'dropped')]).toEqual([
      'doing',
      'open',
    ])
  })
})

describe('editAction', () => {
  it('changes what the draft says differently', () => {
    const { text, owner, dueOn, doneWhen } = action
    expect(editAction(action, { text, owner, dueOn, doneWhen })).toEqual([])
    expect(editAction(action, { text: 'Other', owner, dueOn, doneWhen })).toMatchObject([
      { before: { text: 'Action 0' }, after: { text: 'Other' } },
    ])
  })
})

describe('byAge', () => {
  it('puts the oldest first, then sorts by words', () => {
    const old = anAction(2, { createdOn: '2026-01-01' as Day })
    const list = [anAction(1), anAction(0), old].toSorted(byAge)
    expect(list.map((one) => one.text)).toEqual(['Action 2', 'Action 0', 'Action 1'])
  })
})
