import { describe, expect, it } from 'vitest'
import { anAction } from '../../../test/builders'
import type { Action, Outcome } from './action'
import { actionCounts } from './action-counts'
import { Day } from './day'

const day = (text: string) => Day.parse(`2026-${text}`)
const today = day('11-20')
type Fields = Partial<Action> & { carried?: number }

const open = (n: number, { carried = 0, ...fields }: Fields = {}) => ({
  ...anAction(n, { createdOn: day('11-01'), dueOn: null, ...fields }),
  carried,
})
const done = (n: number, made: string, closed: string, due: string | null) =>
  open(n, {
    status: 'done',
    createdOn: day(made),
    closedOn: day(closed),
    dueOn: due === null ? null : day(due),
    carried: 1,
  })

describe('actionCounts', () => {
  it('matches a table made by hand', () => {
    const actions = [
      done(1, '10-01', '10-03', '10-03'),
      done(2, '10-01', '10-05', '10-04'),
      done(3, '10-01', '10-09', null),
      done(4, '10-01', '10-11', '11-30'),
      open(5, { createdOn: day('10-21'), dueOn: day('11-19'), carried: 2 }),
      open(6, { dueOn: today }),
      open(7, { status: 'doing' }),
      open(8, { status: 'dropped', dueOn: day('11-01'), closedOn: today }),
    ]
    expect(actionCounts(actions, today)).toEqual({
      doneByDate: { done: 2, of: 4 },
      open: 3,
      oldestOpen: { text: 'Action 5', ageDays: 30 },
      carried: 1,
      medianDaysToDone: null,
      experiments: { kept: 0, adapted: 0, stopped: 0, onDay: { done: 0, of: 0 } },
    })
  })

  it('tells the median from five done on, and the middle of two where they are even', () => {
    const closed = ['02', '03', '05', '09', '21', '31']
    const actions = closed.map((date, n) => done(n, '10-01', `10-${date}`, null))
    const median = (count: number) => actionCounts(actions.slice(0, count), today).medianDaysToDone
    expect([4, 5, 6].map(median)).toEqual([null, 4, 6])
  })

  it('counts what became of experiments, and those whose day has passed', () => {
    const aTry = (checkOn: string) => ({
      belief: 'It helps',
      lookAt: 'The wait',
      checkOn: day(checkOn),
    })
    const seen = (outcome: Outcome, checkOn = '11-10') => ({
      outcome,
      seen: 'Less of it',
      on: day('11-10'),
      checkOn: day(checkOn),
    })
    const { checkOn: _unknown, ...long } = seen('adapt')
    const actions = [
      open(1, { experiment: aTry('11-10'), verdict: seen('keep'), status: 'done' }),
      open(2, { experiment: aTry('11-30'), verdict: seen('adapt') }),
      open(3, { experiment: aTry('11-19'), verdict: seen('adapt') }),
      open(4, { experiment: aTry('11-10'), verdict: seen('stop'), status: 'dropped' }),
      open(5, { experiment: aTry('11-19') }),
      open(6, { experiment: aTry('11-20') }),
      open(7, { experiment: aTry('11-01'), status: 'dropped' }),
      open(8, { experiment: aTry('11-05'), verdict: seen('keep', '11-05'), status: 'done' }),
      // Of one that an older Candor adapted, nobody knows the day any more.
      open(9, { experiment: aTry('11-30'), verdict: long }),
    ]
    const counts = { kept: 2, adapted: 3, stopped: 1, onDay: { done: 3, of: 6 } }
    expect(actionCounts(actions, today).experiments).toEqual(counts)
  })

  it('has nothing to tell of nothing', () => {
    expect(actionCounts([], today)).toEqual({
      doneByDate: { done: 0, of: 0 },
      open: 0,
      oldestOpen: null,
      carried: 0,
      medianDaysToDone: null,
      experiments: { kept: 0, adapted: 0, stopped: 0, onDay: { done: 0, of: 0 } },
    })
  })
})
