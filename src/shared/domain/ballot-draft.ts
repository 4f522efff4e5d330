import { z } from 'zod'
import { Since, type Ballot, type HealthAnswer } from './health-ballot'
import type { HealthStatement } from './health-statement'
import { isBlank } from './plain-text'

/** An answer while it is thought about. No step chosen yet is another thing than "can't say". */
export const AnswerDraft = z.object({
  step: z.union([z.int().min(1).max(5), z.literal('cant-say')]).nullable(),
  since: z.union([Since, z.literal('new')]).nullable(),
  comment: z.string(),
})
export type AnswerDraft = z.output<typeof AnswerDraft>

/** A ballot on the device of its person, by statement. */
export const BallotDraft = z.record(z.string(), AnswerDraft)
export type BallotDraft = z.output<typeof BallotDraft>

const NOTHING: AnswerDraft = { step: null, since: null, comment: '' }

export function draftOf(draft: BallotDraft, key: string): AnswerDraft {
  return draft[key] ?? NOTHING
}

export function isAnswered(draft: BallotDraft, key: string): boolean {
  return draftOf(draft, key).step !== null
}

/** The first statement about which something was said, but not where one stands. */
export function needsStep(
  draft: BallotDraft,
  statements: readonly HealthStatement[],
): string | null {
  const found = statements.find(({ key }) => {
    const { step, since, comment } = draftOf(draft, key)
    return step === null && (since !== null || !isBlank(comment))
  })
  return found?.key ?? null
}

/** What is handed in: a statement without a step is left out, and counted as not answered. */
export function ballotFrom(draft: BallotDraft, statements: readonly HealthStatement[]): Ballot {
  return statements.flatMap(({ key }): HealthAnswer[] => {
    const { step, since, comment } = draftOf(draft, key)
    if (step === null) return []
    return [
      {
        statementKey: key,
        step: step === 'cant-say' ? null : step,
        since: since === 'new' ? null : since,
        comment,
      },
    ]
  })
}
