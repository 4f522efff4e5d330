import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { ActionStatus } from './action'
import { addDays, Day } from './day'
import type { ActionId, TeamId } from './ids'
import { isDue, remindersNow, type Reminded } from './reminders'

const today = Day.parse('2026-11-20')
const team = 'payments' as TeamId
const due = (id: string, dueOn: Day | null, status: ActionStatus = 'open', teamId = team) => ({
  id: id as ActionId,
  teamId,
  teamName: 'Payments',
  text: id,
  status,
  dueOn,
})
const nobody = new Set<TeamId>()

describe('remindersNow', () => {
  const actions = [
    due('today', today),
    due('late', addDays(today, -1), 'doing'),
    due('tomorrow', addDays(today, 1)),
    due('done', today, 'done'),
    due('dropped', today, 'dropped'),
    due('free', null),
  ]
  const about = { teamId: team, teamName: 'Payments' }

  it('tells what is due today and what is overdue, in one for the team', () => {
    const { reminders } = remindersNow(actions, {}, nobody, today)
    expect(reminders).toEqual([{ ...about, today: ['today'], overdue: ['late'] }])
  })

  it('tells it once on the day and once when it is overdue', () => {
    let reminded: Reminded = {}
    const told = [0, 0, 1, 1, 2, 9].map((days) => {
      const now = remindersNow([due('a', today)], reminded, nobody, addDays(today, days))
      reminded = now.reminded
      return now.reminders.map(({ today: on, overdue }) => [on.length, overdue.length])
    })
    expect(told).toEqual([[[1, 0]], [], [[0, 1]], [], [], []])
  })

  it('begins anew with a new date', () => {
    const { reminded } = remindersNow([due('a', addDays(today, -1))], {}, nobody, today)
    expect(remindersNow([due('a', today)], reminded, nobody, today).reminders).toHaveLength(1)
  })

  it('says nothing of a team that wants none, and does not use it up', () => {
    const off = remindersNow(actions, {}, new Set([team]), today)
    expect(off).toEqual({ reminders: [], reminded: {} })
  })

  it('forgets what is no longer due', () => {
    const { reminded } = remindersNow(actions, { gone: '2026-11-01 overdue' }, nobody, today)
    expect(Object.keys(reminded)).toEqual(['today', 'late'])
  })

  it('never tells the same twice in a row, whatever is due', () => {
    const anAction = fc.record({
      id: fc.uuid(),
      days: fc.option(fc.integer({ min: -9, max: 9 }), { nil: null }),
      status: fc.constantFrom<ActionStatus>('open', 'doing', 'done', 'dropped'),
      teamId: fc.constantFrom('a' as TeamId, 'b' as TeamId),
    })
    fc.assert(
      fc.property(fc.array(anAction, { maxLength: 20 }), (some) => {
        const lines = some.map(({ id, days, status, teamId }) =>
          due(id, days === null ? null : addDays(today, days), status, teamId),
        )
        const first = remindersNow(lines, {}, nobody, today)
        const count = first.reminders.reduce(
          (n, one) => n + one.today.length + one.overdue.length,
          0,
        )
        expect(count).toBe(lines.filter((line) => isDue(line, today)).length)
        expect(remindersNow(lines, first.reminded, nobody, today).reminders).toEqual([])
      }),
    )
  })
})
