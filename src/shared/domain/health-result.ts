import { z } from 'zod'
import { Day } from './day'
import { HealthRoundId, TeamId } from './ids'

const Count = z.int().min(0)

/** How many answers each of the five steps got: step 1 is the bad pole, step 5 the good one. */
export const StepCounts = z.tuple([Count, Count, Count, Count, Count]).readonly()
export type StepCounts = z.output<typeof StepCounts>

/** People's own word about the time since the last round. Who found it new said nothing. */
export const SinceCounts = z.object({ worse: Count, same: Count, better: Count }).readonly()
export type SinceCounts = z.output<typeof SinceCounts>

export const StatementCounts = z
  .object({
    steps: StepCounts,
    cantSay: Count,
    /** The five steps and "can't say" together: out of these people any single answer can be anybody's. */
    answered: Count,
    /** Null where it was not asked, and where fewer said one than the rule asks. */
    since: SinceCounts.nullable(),
  })
  .readonly()
export type StatementCounts = z.output<typeof StatementCounts>

/** What a round says about one statement, in the words that were asked. */
export const StatementResult = z
  .object({
    /** Names the statement within the round. */
    statementKey: z.string(),
    /** Names the statement over time: the same as long as its words are; a changed statement begins a new one. */
    series: z.string(),
    area: z.string().nullable(),
    text: z.string(),
    bad: z.string(),
    good: z.string(),
    /** Null where fewer answered than the rule asks: then there is no number of any kind. */
    counts: StatementCounts.nullable(),
    /** In shuffled order; null where none were asked for, or where too few answered. */
    comments: z.array(z.string()).readonly().nullable(),
  })
  .readonly()
export type StatementResult = z.output<typeof StatementResult>

/** The smallest number of answers that are shown. */
export const Smallest = z.union([z.literal(3), z.literal(4), z.literal(5)])
export type Smallest = z.output<typeof Smallest>

const head = z.object({
  id: HealthRoundId,
  teamId: TeamId,
  title: z.string(),
  modelName: z.string(),
  closedOn: Day,
  /** How many were asked. */
  people: Count,
  smallest: Smallest,
  /** Named and spoken: for a team too small to be asked anonymously. The rule does not hold there. */
  isOpenRound: z.boolean(),
  /** Somebody joined or left since the round before: then a change can't be computed. */
  joinedOrLeft: z.boolean(),
})

/** A closed round as anybody may see it. With too few answers it is told that, and nothing else. */
export const RoundResult = z.union([
  head.extend({ answered: z.null(), statements: z.literal('not-enough') }).readonly(),
  head.extend({ answered: Count, statements: z.array(StatementResult).readonly() }).readonly(),
])
export type RoundResult = z.output<typeof RoundResult>

/** A round with something to see. */
export type CountedRound = Extract<RoundResult, { answered: number }>

export function isCounted(round: RoundResult): round is CountedRound {
  return round.statements !== 'not-enough'
}
