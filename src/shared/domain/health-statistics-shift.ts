import type { StepCounts } from './health-result'
import { cliffsDelta } from './health-statistics-delta'
import { permutationP } from './health-statistics-permutation'

/** With fewer answers than these in either round, nothing is said about a change (content/statistics.md, rule 7). */
export const SMALLEST_FOR_CHANGE = 5
/** How seldom chance alone may do as much for a shift to be called clear. */
export const CLEAR_P = 0.05
/** How far answers must have moved for a shift to be called possible: 4 of 5 pairs one way, and 1 the other. */
export const POSSIBLE_DELTA = 0.6

export type Direction = 'better' | 'worse'

/** What may be said of two rows of answers to the same words. There is no number in it. */
export type Shift =
  { readonly kind: 'clear' | 'possible'; readonly direction: Direction } | { readonly kind: 'none' }

/** Null where there are too few answers to say anything. */
export function shiftBetween(before: StepCounts, after: StepCounts): Shift | null {
  if (Math.min(stepsGiven(before), stepsGiven(after)) < SMALLEST_FOR_CHANGE) return null
  const delta = cliffsDelta(before, after)
  if (delta === null) return null

  // Both are quotients of whole numbers and so rounded like the bounds: what is exactly on a bound equals it.
  const isClear = permutationP(before, after) <= CLEAR_P
  if (isClear) return { kind: 'clear', direction: meanRose(before, after) ? 'better' : 'worse' }
  if (Math.abs(delta) < POSSIBLE_DELTA) return { kind: 'none' }
  return { kind: 'possible', direction: delta > 0 ? 'better' : 'worse' }
}

/** Answers on one of the five steps; who can't say is counted elsewhere and never scored. */
export function stepsGiven(steps: StepCounts): number {
  return steps.reduce((sum, count) => sum + count, 0)
}

/** Which way the difference points that the permutation test was about. */
function meanRose(before: StepCounts, after: StepCounts): boolean {
  const sum = (steps: StepCounts) => steps.reduce((all, count, step) => all + count * step, 0)
  return sum(after) * stepsGiven(before) > sum(before) * stepsGiven(after)
}
