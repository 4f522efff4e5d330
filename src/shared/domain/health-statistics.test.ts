import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { agreement, allRows, allRowsUpTo, bruteForceP } from '../../../test/bench/brute-force'
import type { StepCounts } from './health-result'
import { spread } from './health-sort'
import { cliffsDelta } from './health-statistics-delta'
import { exactAlarms, SHAPES } from '../../../test/bench/false-alarms'
import { highBounds } from './health-statistics-bounds'
import { chanceOf } from './health-statistics-chance'
import { permutationP } from './health-statistics-permutation'
import { shiftBetween, stepsGiven } from './health-statistics-shift'

const row = fc.tuple(fc.nat(4), fc.nat(4), fc.nat(4), fc.nat(4), fc.nat(4))
const mirrored = ([a, b, c, d, e]: StepCounts): StepCounts => [e, d, c, b, a]

describe('the measures', () => {
  it('are what brute force finds, for all pairs of rounds of up to 5 answers each', () => {
    const found = agreement({ permutationP, cliffsDelta, spread }, 5)
    expect(found).toEqual({ pairs: 251 ** 2, rows: 251, wrong: [] })
  }, 60_000)
})

describe('permutationP', () => {
  it.each([
    { n: 3, smallest: 0.1 },
    { n: 4, smallest: 2 / 70 },
    { n: 5, smallest: 2 / 252 },
  ])('is never smaller than $smallest for $n against $n', ({ n, smallest }) => {
    expect(permutationP([n, 0, 0, 0, 0], [0, 0, 0, 0, n])).toBe(smallest)
  })

  it('is 1 where nothing differs, and where a group is empty', () => {
    expect(permutationP([1, 1, 1, 1, 1], [1, 1, 1, 1, 1])).toBe(1)
    expect(permutationP([0, 0, 0, 0, 0], [1, 1, 1, 1, 1])).toBe(1)
    expect(permutationP([1, 1, 1, 1, 1], [0, 0, 0, 0, 0])).toBe(1)
  })

  it('is right for rounds of unequal size', () => {
    const [five, eight]: [StepCounts, StepCounts] = [
      [0, 2, 2, 1, 0],
      [0, 0, 1, 3, 4],
    ]
    expect(permutationP(five, eight)).toBe(bruteForceP(five, eight))
    expect(permutationP(eight, five)).toBe(bruteForceP(eight, five))
  })

  it('does not mind which round comes first, or which pole is the good one', () => {
    fc.assert(
      fc.property(row, row, (a, b) => {
        const p = permutationP(a, b)
        expect(p).toBeGreaterThan(0)
        expect(p).toBeLessThanOrEqual(1)
        expect(permutationP(b, a)).toBe(p)
        expect(permutationP(mirrored(a), mirrored(b))).toBe(p)
      }),
    )
  })

  it('stays a share of 1 for the largest room', () => {
    expect(permutationP([40, 40, 40, 40, 40], [40, 40, 40, 40, 40])).toBeCloseTo(1, 9)
    expect(permutationP([60, 50, 40, 30, 20], [20, 30, 40, 50, 60])).toBeLessThan(0.001)
  })
})

describe('cliffsDelta', () => {
  it('goes from -1, all lower, to 1, all higher, and knows nothing about nobody', () => {
    expect(cliffsDelta([0, 0, 0, 0, 5], [5, 0, 0, 0, 0])).toBe(-1)
    expect(cliffsDelta([3, 0, 0, 0, 0], [0, 1, 1, 1, 2])).toBe(1)
    expect(cliffsDelta([0, 0, 0, 0, 0], [0, 1, 1, 1, 2])).toBeNull()
  })

  it('asks for the order of steps alone', () => {
    expect(cliffsDelta([0, 0, 3, 2, 0], [0, 0, 0, 3, 2])).toBe(
      cliffsDelta([3, 0, 2, 0, 0], [0, 0, 3, 0, 2]),
    )
  })
})

describe('spread', () => {
  it('tells three teams apart whose mean and median are the same', () => {
    expect(spread([0, 0, 6, 0, 0])).toBe(0)
    expect(spread([2, 0, 2, 0, 2])).toBe(12 / 15)
    expect(spread([3, 0, 0, 0, 3])).toBe(9 / 15)
  })
})

describe('shiftBetween', () => {
  it('says nothing with fewer than five answers in either round, however far they lie apart', () => {
    const low = allRowsUpTo(4)
    const five = allRows(5)
    const said = (a: StepCounts, b: StepCounts) => shiftBetween(a, b) ?? shiftBetween(b, a)
    expect(low.flatMap((a) => [...low, ...five].filter((b) => said(a, b) !== null))).toEqual([])
  })

  it('calls a shift clear where chance alone does as much once in twenty or less', () => {
    expect(shiftBetween([3, 2, 0, 0, 0], [0, 0, 0, 3, 2])).toEqual({
      kind: 'clear',
      direction: 'better',
    })
    expect(shiftBetween([0, 0, 0, 3, 2], [3, 2, 0, 0, 0])).toEqual({
      kind: 'clear',
      direction: 'worse',
    })
  })

  it('calls it possible from a delta of exactly 0.6 on', () => {
    const before: StepCounts = [0, 1, 2, 2, 0]
    const on: StepCounts = [0, 0, 1, 2, 2]
    expect(cliffsDelta(before, on)).toBe(0.6)
    expect(permutationP(before, on)).toBeGreaterThan(0.05)
    expect(shiftBetween(before, on)).toEqual({ kind: 'possible', direction: 'better' })

    const below: StepCounts = [0, 0, 1, 3, 1]
    expect(cliffsDelta(before, below)).toBe(13 / 25)
    expect(shiftBetween(before, below)).toEqual({ kind: 'none' })
  })

  it('never calls two equal rounds a shift, and never contradicts itself when they change places', () => {
    const opposite = { better: 'worse', worse: 'better' } as const
    fc.assert(
      fc.property(row, row, (a, b) => {
        const there = shiftBetween(a, b)
        const back = shiftBetween(b, a)
        expect(there === null).toBe(Math.min(stepsGiven(a), stepsGiven(b)) < 5)
        expect(shiftBetween(a, a)?.kind ?? 'none').toBe('none')
        expect(back).toEqual(
          there && 'direction' in there
            ? { kind: there.kind, direction: opposite[there.direction] }
            : there,
        )
      }),
    )
  })
})

describe('chanceOf', () => {
  it('says for five answers what going through all pairs of rounds finds', () => {
    const possible = (a: StepCounts, b: StepCounts) => shiftBetween(a, b)?.kind === 'possible'
    const share = exactAlarms(possible, SHAPES['mostly good'], allRows(5))
    expect(chanceOf(5)).toEqual({ answers: 5, kind: 'possible', oneIn: Math.floor(1 / share) })
  })

  it('has nothing to say where no shift is said, and stays with the bound of the test above', () => {
    expect(chanceOf(4)).toBeNull()
    expect(chanceOf(8)).toEqual({ answers: 8, kind: 'clear', oneIn: 20 })
    expect(chanceOf(200)).toEqual({ answers: 200, kind: 'clear', oneIn: 20 })
  })
})

describe('highBounds', () => {
  it('guesses for nobody who is missing: 4 high of 5 answered of 8 are between 4 and 7', () => {
    const counts = { steps: [0, 0, 1, 3, 1], cantSay: 0, answered: 5, since: null } as const
    expect(highBounds(counts, 8)).toEqual({ from: 4, to: 7, of: 8 })
  })

  it('counts who can’t say as an answer that is not high', () => {
    const counts = { steps: [0, 0, 1, 3, 0], cantSay: 2, answered: 6, since: null } as const
    expect(highBounds(counts, 6)).toEqual({ from: 3, to: 3, of: 6 })
  })
})
