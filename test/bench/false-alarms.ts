import type { StepCounts } from '@shared/domain/health-result'
import { cliffsDelta } from '@shared/domain/health-statistics-delta'
import { permutationP } from '@shared/domain/health-statistics-permutation'
import { CLEAR_P, POSSIBLE_DELTA } from '@shared/domain/health-statistics-shift'
import { valuesOf } from './brute-force'

/** Three usual teams: the chance of an answer on each step. */
export const SHAPES = {
  mixed: [0.1, 0.2, 0.3, 0.25, 0.15],
  'mostly good': [0.02, 0.08, 0.2, 0.45, 0.25],
  consensus: [0, 0.05, 0.2, 0.6, 0.15],
} as const
type Shape = (typeof SHAPES)[keyof typeof SHAPES]

type Rule = {
  readonly name: string
  /** Pairs of rounds drawn for each number; the exact test is the slow one. */
  readonly pairs: number
  readonly fires: (before: StepCounts, after: StepCounts) => boolean
}

const meanMoves =
  (tenths: number) =>
  (before: StepCounts, after: StepCounts): boolean =>
    Math.abs(sumOf(before) - sumOf(after)) * 10 >= tenths * valuesOf(before).length

/** The five rules of the table, in its order. */
export const RULES: readonly Rule[] = [
  { name: 'mean moves >= 0.3', pairs: 40_000, fires: meanMoves(3) },
  { name: 'mean moves >= 0.5', pairs: 40_000, fires: meanMoves(5) },
  { name: 'median moves', pairs: 40_000, fires: (a, b) => upperMedian(a) !== upperMedian(b) },
  {
    name: "Cliff's delta >= 0.6",
    pairs: 4_000,
    fires: (a, b) => Math.abs(cliffsDelta(a, b) ?? 0) >= POSSIBLE_DELTA,
  },
  { name: 'exact p <= .05', pairs: 4_000, fires: (a, b) => permutationP(a, b) <= CLEAR_P },
]

/** What stands in content/statistics.md, 3.2: by answers, from the lowest to the highest of the three teams, in percent. */
export const TABLE: readonly {
  readonly answers: number
  readonly percents: readonly (readonly [low: number, high: number] | null)[]
}[] = [
  {
    answers: 5,
    percents: [
      [51, 69],
      [27, 51],
      [23, 62],
      [7, 12],
      [1, 2],
    ],
  },
  {
    answers: 6,
    percents: [
      [54, 72],
      [31, 55],
      [16, 60],
      [4, 7],
      [1, 3],
    ],
  },
  {
    answers: 8,
    percents: [
      [39, 61],
      [23, 47],
      [10, 56],
      [1, 3],
      [1, 3],
    ],
  },
  { answers: 12, percents: [[32, 55], [12, 35], [4, 50], null, null] },
]

/** In how many of the pairs drawn from one and the same team the rule fires. */
export function falseAlarms(
  { pairs, fires }: Rule,
  shape: Shape,
  answers: number,
  chance: () => number,
): number {
  let alarms = 0
  for (let pair = 0; pair < pairs; pair += 1) {
    if (fires(draw(shape, answers, chance), draw(shape, answers, chance))) alarms += 1
  }
  return alarms / pairs
}

/**
 * How far a share in percent may lie from one in the table: both were drawn (3.3 standard errors each way hold a
 * thousand of them), and the table is rounded to whole percents.
 */
export function sampling(percent: number, pairs: number): number {
  const share = Math.min(0.5, Math.max(0.005, percent / 100))
  return 0.5 + 3.3 * 100 * Math.sqrt((2 * share * (1 - share)) / pairs)
}

function draw(shape: Shape, answers: number, chance: () => number): StepCounts {
  const steps: [number, number, number, number, number] = [0, 0, 0, 0, 0]
  for (let answer = 0; answer < answers; answer += 1) {
    let [left, step] = [chance(), 0]
    while (step < 4 && left >= (shape[step] ?? 0)) {
      left -= shape[step] ?? 0
      step += 1
    }
    steps[step] = (steps[step] ?? 0) + 1
  }
  return steps
}

/** The share of all pairs of rounds, each weighed by how likely it is, for which a rule fires: no drawing, no error. */
export function exactAlarms(
  fires: Rule['fires'],
  shape: Shape,
  rows: readonly StepCounts[],
): number {
  const likely = rows.map((row) => likelihood(row, shape))
  let share = 0
  for (const [i, a] of rows.entries()) {
    for (const [j, b] of rows.entries()) {
      // The rules do not mind which round comes first.
      if (j < i || !fires(a, b)) continue
      share += (likely[i] ?? 0) * (likely[j] ?? 0) * (i === j ? 1 : 2)
    }
  }
  return share
}

function likelihood(row: StepCounts, shape: Shape): number {
  const ways = factorial(valuesOf(row).length)
  return row.reduce(
    (all, count, step) => (all * (shape[step] ?? 0) ** count) / factorial(count),
    ways,
  )
}

const factorial = (n: number): number => (n < 2 ? 1 : n * factorial(n - 1))
const sumOf = (steps: StepCounts) => valuesOf(steps).reduce((all, value) => all + value, 0)

function upperMedian(steps: StepCounts): number {
  const values = valuesOf(steps)
  return values[Math.floor(values.length / 2)] ?? 0
}
