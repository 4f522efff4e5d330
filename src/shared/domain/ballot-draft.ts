import type { Ballot, HealthAnswer, Since } from './health-ballot'
import type { HealthStatement } from './health-statement'
import { isBlank, lengthOf } from './plain-text'

// No schemas in here: the phones' page needs all of this, and has no room for what they rest on.

/** An answer while it is thought about. No step chosen yet is another thing than "can't say". */
export type AnswerDraft = {
  readonly step: 1 | 2 | 3 | 4 | 5 | 'cant-say' | null
  readonly since: Since | 'new' | null
  readonly comment: string
  /** What is to stand beside the comment; empty, as it mostly is, for nobody to know who wrote it. */
  readonly name: string
}

/** A ballot on the device of its person, by statement. */
export type BallotDraft = Readonly<Record<string, AnswerDraft>>

const NOTHING: AnswerDraft = { step: null, since: null, comment: '', name: '' }

export function draftOf(draft: BallotDraft, key: string): AnswerDraft {
  return { ...NOTHING, ...draft[key] }
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
    const { step, since } = draftOf(draft, key)
    if (step === null) return []
    return [
      {
        statementKey: key,
        step: step === 'cant-say' ? null : step,
        since: since === 'new' ? null : since,
        comment: commentIn(draft, key),
      },
    ]
  })
}

/**
 * A comment as it is handed in. A name that its writer wants beside it is a part of its words: nothing else knows of it,
 * and it goes wherever they go.
 */
export function commentIn(draft: BallotDraft, key: string): string {
  const { comment, name } = draftOf(draft, key)
  return isBlank(comment) || isBlank(name) ? comment : `${comment.trimEnd()}\n— ${name.trim()}`
}

/** How long the comments of a ballot are together. */
export function commentLength(ballot: Ballot): number {
  return ballot.reduce((sum, { comment }) => sum + lengthOf(comment), 0)
}
