import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, Day, dayOf, daysBetween } from './day'
import { CardId, FormatId } from './ids'
import { isAtLeastAsStrict, NAMES_LEVELS } from './names'
import { nextStage, STAGES } from './stage'
import { pauseTimer, readyTimer, remainingMs, runTimer, timerPicture } from './timer'
import { uuidFrom } from './uuid'

describe('a day', () => {
  it('is the local one of a moment', () => {
    expect(dayOf(new Date(2026, 0, 2, 23, 59).getTime())).toBe('2026-01-02')
    expect(dayOf(new Date(2026, 0, 3, 0, 0).getTime())).toBe('2026-01-03')
  })

  it('counts whole days, over leap days and changes of the clock', () => {
    const [from, to] = [Day.parse('2028-02-28'), Day.parse('2028-03-29')]
    expect([daysBetween(from, to), daysBetween(to, from), daysBetween(to, to)]).toEqual([
      30, -30, 0,
    ])
    expect(addDays(Day.parse('2028-02-28'), 2)).toBe('2028-03-01')
  })

  it('comes back where adding and counting meet', () => {
    const aDay = fc.date({ min: new Date(0), max: new Date('2099-12-31'), noInvalidDate: true })
    fc.assert(
      fc.property(aDay, fc.integer({ min: -9_999, max: 9_999 }), (date, days) => {
        const day = Day.parse(date.toISOString().slice(0, 10))
        expect(daysBetween(day, addDays(day, days))).toBe(days)
      }),
    )
  })

  it.each(['2026-02-30', '2026-13-01', '20261120', 'today', ''])('%j is none', (text) => {
    expect(Day.safeParse(text).success).toBe(false)
  })
})

describe('names on cards', () => {
  it('only ever get stricter', () => {
    const allowed = NAMES_LEVELS.map((from) =>
      NAMES_LEVELS.map((to) => isAtLeastAsStrict(from, to)),
    )
    expect(allowed).toEqual([
      [true, true, true],
      [false, true, true],
      [false, false, true],
    ])
  })
})

describe('stages', () => {
  it('follow each other to the last', () => {
    expect(STAGES.map(nextStage)).toEqual([...STAGES.slice(1), null])
  })
})

describe('ids', () => {
  it('made from bytes are version 4 UUIDs, each byte in its place', () => {
    const zero = uuidFrom(new Uint8Array(16))
    expect(zero).toBe('00000000-0000-4000-8000-000000000000')
    expect(uuidFrom(Uint8Array.from({ length: 16 }, (_, index) => index * 17))).toBe(
      '00112233-4455-4677-8899-aabbccddeeff',
    )
    expect(CardId.safeParse(zero).success).toBe(true)
  })

  it.each(['', '1', '00000000-0000-4000-8000-00000000000g', '../../etc/passwd'])(
    '%j is none of a card',
    (text) => {
      expect(CardId.safeParse(text).success).toBe(false)
    },
  )

  it('of formats are short plain names', () => {
    expect(
      ['four-ls', 'Four Ls', '', 'a'.repeat(61)].map((id) => FormatId.safeParse(id).success),
    ).toEqual([true, false, false, false])
  })
})

describe('a timer', () => {
  const ready = readyTimer(60_000)
  const running = runTimer(ready, 60_000, 1_000)

  it('runs down and over', () => {
    expect([1_000, 31_000, 71_000].map((now) => remainingMs(running, now))).toEqual([
      60_000, 30_000, -10_000,
    ])
    expect(timerPicture(running, 31_000)).toEqual({
      state: 'running',
      totalMs: 60_000,
      remainingMs: 30_000,
    })
  })

  it('stands while it is paused, and goes on from there', () => {
    const paused = pauseTimer(running, 21_000)
    expect(paused).toEqual({ state: 'paused', totalMs: 60_000, remainingMs: 40_000 })
    expect(remainingMs(paused, 99_000)).toBe(40_000)
    expect(runTimer(paused, 40_000, 100_000)).toEqual({ ...running, endsAt: 140_000 })
  })

  it('has nothing left when it is paused after its end', () => {
    expect(pauseTimer(running, 99_000)).toMatchObject({ remainingMs: 0 })
  })

  it('that does not run can’t be paused', () => {
    expect(pauseTimer(ready, 0)).toBe(ready)
  })

  it('grows its whole when a minute is added beyond it', () => {
    expect(runTimer(running, 90_000, 1_000)).toMatchObject({ totalMs: 90_000, endsAt: 91_000 })
    expect(runTimer(running, 30_000, 1_000)).toMatchObject({ totalMs: 60_000, endsAt: 31_000 })
  })
})
