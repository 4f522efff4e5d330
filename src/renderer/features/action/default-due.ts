import { addDays, daysBetween, type Day } from '@shared/domain/day'
import type { RetroLine } from '@shared/domain/team'

const USUAL_DAYS = 14
// Shorter is two retros of one week by accident, longer a break: neither is a rhythm.
const [SHORTEST, LONGEST] = [3, 70]

/** When a new action is due: at the next retro, if the team keeps the rhythm of its last two; else in two weeks. */
export function defaultDue(retros: readonly Pick<RetroLine, 'startedOn'>[], today: Day): Day {
  const [last, before] = retros
  const rhythm = last && before ? daysBetween(before.startedOn, last.startedOn) : USUAL_DAYS
  const isRhythm = rhythm >= SHORTEST && rhythm <= LONGEST
  return addDays(today, isRhythm ? rhythm : USUAL_DAYS)
}
