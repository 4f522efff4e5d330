import { z } from 'zod'
import { AppError } from '../errors'
import { commentLength } from './ballot-draft'
import { StatementKey, type HealthStatement } from './health-statement'
import { LIMITS } from './limits'
import { isBlank } from './plain-text'
import { count, optionalWords } from './text'

export const Step = count(1, 5)

export const SINCE = ['worse', 'same', 'better'] as const
export const Since = z.enum(SINCE)
export type Since = z.output<typeof Since>

/** What one person says about one statement. */
export const HealthAnswer = z.object({
  statementKey: StatementKey,
  /** From 1, the bad pole, to 5, the good one; null is "can't say". */
  step: Step.nullable(),
  /** Null: new to me, or not said. */
  since: Since.nullable(),
  comment: optionalWords(LIMITS.comment),
})
export type HealthAnswer = z.output<typeof HealthAnswer>

/** All that one person hands in. A statement without an answer is missing, and counted as that. */
export const Ballot = z
  .array(HealthAnswer)
  .min(1, { error: 'empty' })
  .max(LIMITS.statementsPerModel, { error: 'too-large' })
export type Ballot = z.output<typeof Ballot>

/** The ballot as it is kept: one answer a statement, about statements that were asked, comments only where asked for. */
export function checkedBallot(
  ballot: Ballot,
  statements: readonly HealthStatement[],
  asksComments: boolean,
): Ballot {
  const asked = new Set(statements.map(({ key }) => key))
  const seen = new Set<string>()
  for (const { statementKey } of ballot) {
    if (!asked.has(statementKey) || seen.has(statementKey)) {
      throw new AppError('not-found', { field: 'ballot.0.statementKey' })
    }
    seen.add(statementKey)
  }
  if (commentLength(ballot) > LIMITS.commentsPerBallot) {
    throw new AppError('too-long', { field: 'ballot.0.comment' })
  }
  return ballot.map((answer) => ({
    ...answer,
    comment: asksComments && !isBlank(answer.comment) ? answer.comment : '',
  }))
}
