import type { StatementCounts } from './health-result'

/** Of how many people: at least `from` stand on steps 4 and 5, and at most `to`. */
export type Bounds = { readonly from: number; readonly to: number; readonly of: number }

/**
 * How many may stand high, whatever those would have said who did not answer. Nobody guesses for them: a share of those
 * who answered would. Who can't say has answered, and is not counted as high.
 */
export function highBounds({ steps, answered }: StatementCounts, people: number): Bounds {
  const [, , , four, five] = steps
  const missing = Math.max(0, people - answered)
  return { from: four + five, to: four + five + missing, of: answered + missing }
}
