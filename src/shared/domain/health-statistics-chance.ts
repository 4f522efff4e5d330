import { SMALLEST_FOR_CHANGE } from './health-statistics-shift'

/** How often chance alone makes a shift where nothing changed: at least one statement in so many. */
export type Chance = {
  readonly answers: number
  readonly kind: 'possible' | 'clear'
  readonly oneIn: number
}

/**
 * Worked out by going through all pairs of rounds of so many answers from the same team, a usual one (content,
 * statistics.md: most stand on step 4, few below 3); the bench works them out again. With more answers only clear
 * shifts are left, and these come at most once in twenty by what the test is.
 */
const POSSIBLE_ONE_IN: Readonly<Record<number, number>> = { 5: 12, 6: 25, 7: 60 }
const CLEAR_ONE_IN = 20

/** Null where no shift is ever said. The smaller of two rounds decides. */
export function chanceOf(answers: number): Chance | null {
  if (answers < SMALLEST_FOR_CHANGE) return null
  const oneIn = POSSIBLE_ONE_IN[answers]
  if (oneIn === undefined) return { answers, kind: 'clear', oneIn: CLEAR_ONE_IN }
  return { answers, kind: 'possible', oneIn }
}
