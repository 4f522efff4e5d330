import { z } from 'zod'
import { AppError } from '../errors'
import { Day } from './day'
import { isEnough, underRule } from './health-count'
import { RoundResult, StatementCounts } from './health-result'
import { HealthStatement, seriesOf } from './health-statement'
import { HealthTerms } from './health-terms'
import { HealthModelId, HealthRoundId, RetroId, TeamId } from './ids'
import { LIMITS } from './limits'
import { line } from './text'
import type { Role } from './actor'

export const RoundTitle = line(LIMITS.title)

/** One round of a health check, with the words as they were asked. */
export const HealthRound = z.object({
  id: HealthRoundId,
  teamId: TeamId,
  /** The retro whose people are asked in their room; null where it stands alone. */
  retroId: RetroId.nullable(),
  title: RoundTitle,
  modelId: HealthModelId,
  modelName: z.string(),
  statements: z.array(HealthStatement),
  terms: HealthTerms,
  joinedOrLeft: z.boolean(),
  openedOn: Day,
  closedOn: Day.nullable(),
})
export type HealthRound = z.output<typeof HealthRound>

/** An action that was to change what a statement says. */
export const FollowedUp = z.object({ statementKey: z.string(), action: z.string() })
export type FollowedUp = z.output<typeof FollowedUp>

/** What of a round is in this host's memory alone. */
export type RoundInMemory = {
  /** They are counts of nothing until the close. */
  readonly ballots: number
  /** This host was started after the round was opened: what was handed in before has to come again. */
  readonly isResumed: boolean
}

/** What is kept of a round's answers: counts by statement, comments in shuffled order. */
export type StoredRound = {
  readonly round: HealthRound
  /** Null: not closed yet, or too few answered. */
  readonly answered: number | null
  readonly counts: ReadonlyMap<string, StatementCounts>
  readonly comments: readonly { readonly statementKey: string; readonly text: string }[]
  /** Actions that came from earlier results of the same statements and were done before this round closed. */
  readonly followed: readonly FollowedUp[]
}

export type RoundTruth = StoredRound & RoundInMemory

const SpokenCount = z.object({ statementKey: z.string(), counts: StatementCounts })

/** A round as one viewer may know it. */
export const RoundPicture = HealthRound.extend({
  /** While it is open: whether enough have answered for anything to be shown. Never how many, or who. */
  isEnough: z.boolean().nullable(),
  /** For the host, while it is open: it was started anew since, and is given the ballots again. */
  isResumed: z.boolean(),
  /** What was said aloud so far, for the host of an open round. */
  spoken: z.array(SpokenCount).nullable(),
  /** Null while it is open, and for who may not see it. */
  result: RoundResult.nullable(),
  followed: z.array(FollowedUp),
})
export type RoundPicture = z.output<typeof RoundPicture>

/**
 * The only way from a round to anybody's screen, wire, file or export. Nobody, the host included, sees anything of the
 * answers before the close but "enough" or "not yet".
 */
export function seenRound(role: Role, truth: RoundTruth): RoundPicture {
  const { terms, closedOn } = truth.round
  const isOpen = closedOn === null
  const isShared = role === 'host' || terms.sharedWith === 'room'
  return {
    ...truth.round,
    isEnough: isOpen && !terms.isOpenRound ? isEnough(truth.ballots, terms) : null,
    isResumed: isOpen && !terms.isOpenRound && role === 'host' && truth.isResumed,
    spoken:
      isOpen && terms.isOpenRound && role === 'host'
        ? [...truth.counts].map(([statementKey, counts]) => ({ statementKey, counts }))
        : null,
    result: isShared ? resultOf(truth) : null,
    followed: isShared && !isOpen ? [...truth.followed] : [],
  }
}

/** A closed round as anybody may see it who may see it at all; null while it is open. */
export function resultOf({ round, answered, counts, comments }: StoredRound): RoundResult | null {
  const { id, teamId, title, modelName, closedOn, terms, joinedOrLeft } = round
  const { people, smallest, isOpenRound, asksComments } = terms
  if (closedOn === null) return null
  const hasComments = (counted: StatementCounts | null) =>
    asksComments && !isOpenRound && (counted?.answered ?? 0) >= LIMITS.answersForComments
  const head = { id, teamId, title, modelName, closedOn, smallest, isOpenRound, joinedOrLeft }
  if (answered === null) return { ...head, people, answered, statements: 'not-enough' }
  return {
    ...head,
    // More may have answered than were expected.
    people: Math.max(people, answered),
    answered,
    statements: round.statements.map((statement) => {
      const { key, area, text, bad, good } = statement
      // Counts were put under the rule when they were made; a file from elsewhere may hold others.
      const found = counts.get(key)
      const counted = found ? underRule(found, terms) : null
      const ofThis = comments.filter(({ statementKey }) => statementKey === key)
      return {
        statementKey: key,
        series: seriesOf(statement),
        area,
        text,
        bad,
        good,
        counts: counted,
        comments: hasComments(counted) ? ofThis.map((one) => one.text) : null,
      }
    }),
  }
}

export function refuseClosedRound({ closedOn }: Pick<HealthRound, 'closedOn'>): void {
  if (closedOn !== null) throw new AppError('check-closed')
}
