import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { dayText, fullDayText } from '../text/days'
import { addDays, Day } from './day'
import { readDueWords } from './due-words'

// A Friday.
const today = Day.parse('2026-11-20')
const from = { today, nextRetro: Day.parse('2026-12-03') }
const days = fc.integer({ min: 0, max: 364 }).map((count) => addDays(today, count))

describe('readDueWords', () => {
  it.each([
    ['today', '2026-11-20'],
    [' ToMorrow ', '2026-11-21'],
    ['next   retro', '2026-12-03'],
    ['friday', '2026-11-27'],
    ['Thu', '2026-11-26'],
    ['in 2 weeks', '2026-12-04'],
    ['in a day', '2026-11-21'],
    ['in three days', '2026-11-23'],
    ['end of month', '2026-11-30'],
    ['2026-12-04', '2026-12-04'],
    ['4 déc', '2026-12-04'],
    ['December 4, 2027', '2027-12-04'],
    ['24.12.', '2026-12-24'],
    ['24.12', '2026-12-24'],
    ['24/12', '2026-12-24'],
    ['4. Dec', '2026-12-04'],
    ['Fri, 4 December', '2026-12-04'],
    ['next week', '2026-11-27'],
    ['next month', '2026-12-20'],
    ['in 2 months', '2027-01-20'],
    ['2 weeks', '2026-12-04'],
    ['on friday', '2026-11-27'],
    ['this friday', '2026-11-20'],
    ['1 nov', '2027-11-01'],
    ['29.2.2028', '2028-02-29'],
    ['by friday', '2026-11-27'],
    ['until 4 dec', '2026-12-04'],
    ['due tomorrow', '2026-11-21'],
    ['by the next retro', '2026-12-03'],
    ['Before next retrospective', '2026-12-03'],
    ['next retro.', '2026-12-03'],
    ['in 0 days', '2026-11-20'],
    ['Fri, 20 Nov', '2026-11-20'],
    ['2026-12-4', '2026-12-04'],
    ['2026/12/04', '2026-12-04'],
    ['end of week', '2026-11-20'],
    ['end of the week', '2026-11-20'],
    ['end of next week', '2026-11-27'],
    ['day after tomorrow', '2026-11-22'],
  ])('reads %j', (text, day) => {
    expect(readDueWords(text, from)).toBe(day)
  })

  it.each([
    '',
    'soon',
    'in weeks',
    '31.2.',
    '2026-02-30',
    '30.2.2027',
    '2026-13-01',
    '2026/13/01',
    '2027-2-30',
    'monday 4 december',
    'by',
    'by soon',
    'fr',
    '4 foo',
    'day',
    'may',
    'friday 10am',
    'in 2 hours',
    'yesterday',
    '3 days ago',
    'last friday',
    'monday to friday',
    'ship it by friday',
  ])('takes %j for no day', (text) => {
    expect(readDueWords(text, from)).toBeNull()
  })

  it('knows no next retro where none is planned', () => {
    expect(readDueWords('next retro', { today, nextRetro: null })).toBeNull()
  })

  it('ends December in its own year', () => {
    const december = { today: Day.parse('2026-12-05'), nextRetro: null }
    expect(readDueWords('end of month', december)).toBe('2026-12-31')
  })

  it('reads back every day as our own formats print it', () => {
    fc.assert(
      fc.property(days, (day) => {
        const read = [day, fullDayText(day), dayText(day, today)].map((t) => readDueWords(t, from))
        expect(read).toEqual([day, day, day])
      }),
    )
  })

  it('gives a day or nothing, whatever is typed', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const read = readDueWords(text, from)
        expect(read === null || Day.safeParse(read).success).toBe(true)
      }),
    )
  })
})
