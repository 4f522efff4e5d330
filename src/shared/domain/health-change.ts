import type { StatementCounts } from './health-result'
import { chanceOf, type Chance } from './health-statistics-chance'
import { shiftBetween, stepsGiven, type Shift } from './health-statistics-shift'

/** Why nothing is computed. The dots of both rounds can still be looked at, and people's own words are there. */
export type NoChange = 'first' | 'too-few' | 'joined-or-left' | 'asked-differently'

/** What may be said about a statement since the round before. */
export type Change =
  | { readonly said: false; readonly because: NoChange }
  | { readonly said: true; readonly shift: Shift; readonly chance: Chance }

/** One round's answers to a statement, and how they came. */
export type Asked = { readonly counts: StatementCounts | null; readonly isOpenRound: boolean }

/**
 * The change from one round to the next of the same words. `joinedOrLeft`: whether anybody did in between; then a
 * change may be one person's, and computing it would point at them.
 */
export function changeBetween(before: Asked | null, after: Asked, joinedOrLeft: boolean): Change {
  const not = (because: NoChange): Change => ({ said: false, because })
  if (!before) return not('first')
  // Aloud people answer before others, and differently.
  if (before.isOpenRound !== after.isOpenRound) return not('asked-differently')
  if (joinedOrLeft) return not('joined-or-left')
  if (!before.counts || !after.counts) return not('too-few')

  const [was, is] = [before.counts.steps, after.counts.steps]
  const shift = shiftBetween(was, is)
  const chance = chanceOf(Math.min(stepsGiven(was), stepsGiven(is)))
  return shift && chance ? { said: true, shift, chance } : not('too-few')
}
