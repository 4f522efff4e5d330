import { describe, expect, it } from 'vitest'
import type { Change } from '../domain/health-change'
import { chanceOf, type Chance } from '../domain/health-statistics-chance'
import type { Shift } from '../domain/health-statistics-shift'
import { boundsText, missingText, sinceText } from './health-counts'
import {
  answeredText,
  chanceText,
  chanceTexts,
  changeText,
  missingRowsText,
} from './health-results'

const chance = (answers: number): Chance => {
  const found = chanceOf(answers)
  if (!found) throw new Error('no chance')
  return found
}
const said = (shift: Shift, answers = 5): Change => ({ said: true, shift, chance: chance(answers) })

describe('changeText', () => {
  it.each([
    [said({ kind: 'clear', direction: 'worse' }), 'Clear shift to the bad.'],
    [said({ kind: 'possible', direction: 'better' }), 'Possible shift to the good, talk about it.'],
    [said({ kind: 'none' }), 'No clear change.'],
    [
      { said: false, because: 'joined-or-left' } as const,
      'Somebody joined or left: no change is computed.',
    ],
    [{ said: false, because: 'too-few' } as const, 'Too few answers to tell a change.'],
  ])('says %o in words alone', (change, words) => {
    expect(changeText(change)).toBe(words)
    expect(changeText(change)).not.toMatch(/\d|%|[↑↓→↗↘]/)
  })
})

describe('chanceText', () => {
  it('says what chance alone does', () => {
    expect(chanceText(chance(5))).toBe(
      'With 5 answers, expect about one “possible shift” in 12 statements by chance alone.',
    )
    expect(chanceText(chance(9))).toBe(
      'With 9 answers, expect at most one “clear shift” in 20 statements by chance alone.',
    )
  })

  it('is said once for many statements, and not where no change is', () => {
    const none = { kind: 'none' } as const
    expect(chanceTexts([said(none, 9), said(none), said(none), said(none, 9)])).toEqual([
      chanceText(chance(5)),
      chanceText(chance(9)),
    ])
    expect(chanceTexts([{ said: false, because: 'first' }])).toEqual([])
  })
})

describe('missingRowsText', () => {
  const statement = { entries: [] }
  it('says where statements went that another model asked since, and never that too few answered', () => {
    expect(missingRowsText({ statements: [], askedSinceBy: ['Ours'] })).toBe(
      'What it asked has been asked by “Ours” since. It stands there with all its rounds.',
    )
    expect(missingRowsText({ statements: [statement], askedSinceBy: ['Ours', 'Load'] })).toBe(
      'Some of what it asked has been asked by “Ours” and “Load” since. It stands there with all its rounds.',
    )
  })

  it('says that too few answered where they did, and nothing where nothing is missing', () => {
    expect(missingRowsText({ statements: [], askedSinceBy: [] })).toMatch(/^Too few answered/)
    expect(missingRowsText({ statements: [statement], askedSinceBy: [] })).toBeNull()
  })
})

describe('counts in words', () => {
  it('says how many answered of how many, and no number where the rule hides it', () => {
    expect(answeredText({ answered: 5, people: 8 })).toBe('5 answered of 8')
    expect(answeredText({ answered: null, people: 8 })).toBe('not enough answers')
  })

  it('gives bounds where anybody is missing, and no percentage', () => {
    expect(boundsText({ from: 4, to: 7, of: 8 })).toBe('between 4 and 7 of 8 stand high')
    expect(boundsText({ from: 4, to: 4, of: 5 })).toBe('4 of 5 stand high')
  })

  it('says what may be true of the missing, and nothing where nobody is', () => {
    const counts = { steps: [0, 0, 1, 3, 1], cantSay: 0, answered: 5, since: null } as const
    expect(missingText(counts, 8)).toBe('between 4 and 7 of 8 stand high')
    expect(missingText(counts, 5)).toBeNull()
  })

  it('leaves the trend out where nobody said one', () => {
    expect(sinceText({ worse: 2, same: 3, better: 0 })).toBe('2 worse, 3 same, 0 better')
    expect(sinceText({ worse: 0, same: 0, better: 0 })).toBeNull()
    expect(sinceText(null)).toBeNull()
  })
})
