import { z } from 'zod'

/** Who belonged to the team when a round opened: its members, and how many were asked. Not who answered. */
export const Roster = z.object({ memberIds: z.array(z.string()), people: z.int() })
export type Roster = z.output<typeof Roster>

/**
 * Whether somebody joined or left between two rounds. Then the difference between them may be one person's answers, so
 * people are warned before they answer, and no change is computed. How many were asked tells as well: of a list not
 * everybody may have been, and a team may have none.
 */
export function hasJoinedOrLeft(before: Roster | null, now: Roster): boolean {
  if (!before) return false
  if (before.people !== now.people) return true
  const known = new Set(before.memberIds)
  return known.size !== now.memberIds.length || now.memberIds.some((id) => !known.has(id))
}
