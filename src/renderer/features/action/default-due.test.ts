import { Day } from '@shared/domain/day'
import { describe, expect, it } from 'vitest'
import { defaultDue } from './default-due'

const today = Day.parse('2026-11-20')
const retros = (...days: string[]) => days.map((day) => ({ startedOn: Day.parse(day) }))

describe('defaultDue', () => {
  it('is in two weeks for a team without a rhythm yet', () => {
    expect([defaultDue([], today), defaultDue(retros('2026-11-20'), today)]).toEqual([
      '2026-12-04',
      '2026-12-04',
    ])
  })

  it('keeps the distance of the last two retros', () => {
    expect(defaultDue(retros('2026-11-20', '2026-10-30', '2026-10-29'), today)).toBe('2026-12-11')
  })

  it('does not take two retros on one day, or a long break, for a rhythm', () => {
    expect([
      defaultDue(retros('2026-11-20', '2026-11-20'), today),
      defaultDue(retros('2026-11-20', '2026-05-01'), today),
    ]).toEqual(['2026-12-04', '2026-12-04'])
  })
})
