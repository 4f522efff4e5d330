import type { Action } from './action'
import type { Day } from './day'

/** How many of a team's retros began since an action was made, until it was over; `retroDays` are the days they began. */
export function retrosSince(
  { createdOn, closedOn }: Pick<Action, 'createdOn' | 'closedOn'>,
  retroDays: readonly Day[],
  today: Day,
): number {
  const end = closedOn ?? today
  return retroDays.filter((day) => day > createdOn && day <= end).length
}
