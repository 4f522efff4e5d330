import { z } from 'zod'
import { Hit } from './found'
import { TeamId } from './ids'

/** What can carry somebody's name apart from the words that people wrote. */
export const TRACES = [
  'member',
  'card',
  'check-in',
  'appreciation',
  'done-mark',
  'owner',
  'helper',
  'history',
  'seat',
] as const
export const Trace = z.enum(TRACES)
export type Trace = z.output<typeof Trace>

/** How many things of each kind carry a name in one team; kinds without any are left out. */
export const TeamTraces = z.object({
  teamId: TeamId,
  teamName: z.string(),
  counts: z.partialRecord(Trace, z.int()),
})
export type TeamTraces = z.output<typeof TeamTraces>

/**
 * Where a name stands. What nobody may know yet (who wrote a sealed card) is in no count, and goes with the rest when
 * the name is erased.
 */
export const PersonFound = z.object({
  name: z.string(),
  teams: z.array(TeamTraces),
  /** Steps to take back, and fields that were not sent yet: of no one team. */
  steps: z.int(),
  drafts: z.int(),
  /** Texts in which the name stands; they stay as they are. The newest of them are told. */
  mentions: z.object({ count: z.int(), hits: z.array(Hit) }),
})
export type PersonFound = z.output<typeof PersonFound>
