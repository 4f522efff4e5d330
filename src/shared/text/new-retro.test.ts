import { describe, expect, it } from 'vitest'
import { Day } from '../domain/day'
import { defaultTitle, startSummary } from './new-retro'

const today = Day.parse('2026-11-20')

describe('defaultTitle', () => {
  it('takes the sprint, and the day where there is none', () => {
    expect(['Sprint 12', ' 12 ', ''].map((sprint) => defaultTitle(sprint, today))).toEqual([
      'Sprint 12 retro',
      'Sprint 12 retro',
      '20 Nov 2026 retro',
    ])
  })
})

describe('startSummary', () => {
  it('says in one line what will start', () => {
    const of = { format: 'Sailboat', names: 'anonymous', minutes: 60, people: 8 } as const
    expect(startSummary(of)).toBe('Sailboat · Anonymous · 60 min · 8 people')
  })
})
