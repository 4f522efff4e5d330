import { describe, expect, it } from 'vitest'
import { Day } from '../domain/day'
import { ageText, agoText, dayText, dueText, spanText } from './days'

const day = (text: string) => Day.parse(text)
const today = day('2026-11-20')

describe('dayText', () => {
  it('leaves this year unsaid', () => {
    expect([dayText(day('2026-09-03'), today), dayText(day('2025-12-31'), today)]).toEqual([
      '3 Sep',
      '31 Dec 2025',
    ])
  })
})

describe('spanText', () => {
  it('counts in the largest unit that says enough', () => {
    expect([1, 13, 14, 69, 70, 699, 700].map(spanText)).toEqual([
      '1 day',
      '13 days',
      '2 weeks',
      '10 weeks',
      '2 months',
      '23 months',
      '2 years',
    ])
  })
})

describe('agoText', () => {
  it('knows today and yesterday', () => {
    expect(
      ['2026-11-20', '2026-11-19', '2026-10-30'].map((text) => agoText(day(text), today)),
    ).toEqual(['today', 'yesterday', '3 weeks ago'])
  })
})

describe('ageText', () => {
  it('counts days and retros, and leaves out none', () => {
    expect([ageText(0, 0), ageText(3, 0), ageText(21, 1), ageText(56, 4)]).toEqual([
      'new today',
      '3 days old',
      '3 weeks and 1 retro old',
      '8 weeks and 4 retros old',
    ])
  })
})

describe('dueText', () => {
  it('looks forward and back', () => {
    const days = ['2026-11-17', '2026-11-20', '2026-11-21', '2026-12-04']
    expect(days.map((text) => dueText(day(text), today))).toEqual([
      '3 days overdue',
      'due today',
      'due tomorrow',
      'due in 2 weeks',
    ])
  })
})
