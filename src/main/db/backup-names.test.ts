import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { dailyName, keptDays, nameNow, readName } from './backup-names'

const day = (n: number) =>
  new Date(Date.UTC(2026, 0, 1) + n * 86_400_000).toISOString().slice(0, 10)
const weekOf = (date: string) => Math.floor((Date.parse(date) / 86_400_000 + 3) / 7)

describe('keptDays', () => {
  it('keeps everything of the first week', () => {
    const days = [0, 1, 2, 3, 4, 5, 6].map(day)
    expect([...keptDays(days)].toSorted()).toEqual(days)
  })

  it('keeps after a year of daily backups 7 days, 4 weeks and 6 months', () => {
    let there: string[] = []
    for (let n = 0; n < 365; n += 1) there = [...keptDays([...there, day(n)])]
    expect(there.toSorted()).toEqual([
      '2026-07-31',
      '2026-08-31',
      '2026-09-30',
      '2026-10-31',
      '2026-11-30',
      '2026-12-13',
      '2026-12-20',
      '2026-12-25',
      '2026-12-26',
      '2026-12-27',
      '2026-12-28',
      '2026-12-29',
      '2026-12-30',
      '2026-12-31',
    ])
  })

  it('never drops the newest, and keeps as many days, weeks and months as there are, up to its numbers', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.nat(900), { minLength: 1 }), (offsets) => {
        const days = offsets.map(day).toSorted()
        const kept = keptDays(days)
        expect(kept.has(days.at(-1) ?? '')).toBe(true)
        expect(days.slice(-7).every((one) => kept.has(one))).toBe(true)
        const count = <Key>(all: Iterable<string>, of: (date: string) => Key) =>
          new Set([...all].map(of)).size
        const months = (all: Iterable<string>) => count(all, (date) => date.slice(0, 7))
        expect(months(kept)).toBeGreaterThanOrEqual(Math.min(6, months(days)))
        expect(count(kept, weekOf)).toBeGreaterThanOrEqual(Math.min(4, count(days, weekOf)))
        expect(kept.size).toBeLessThanOrEqual(17)
      }),
    )
  })
})

describe('readName', () => {
  it.each([
    [dailyName('2026-11-24'), 'daily', '2026-11-24'],
    [nameNow('by-hand', '2026-11-24', new Date(2026, 10, 24, 9, 5, 7)), 'by-hand', null],
    ['before-restore-2026-11-24-090507', 'before-restore', null],
    ['before-version-5', 'before-version', null],
  ])('knows %s', (name, kind, on) => {
    expect(readName(name)).toEqual({ kind, day: on })
  })

  it.each([
    '',
    'daily',
    'holiday',
    'daily-2026-11-24.db.tmp',
    '../daily-2026-11-24',
    'before-version-',
  ])('takes "%s" for nothing of ours', (name) => expect(readName(name)).toBeNull())
})
