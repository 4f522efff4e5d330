import { ballotFrom, commentIn } from '@shared/domain/ballot-draft'
import type { HealthStatement } from '@shared/domain/health-statement'
import { isBlank } from '@shared/domain/plain-text'
import type { KeptBallot } from './kept-ballot'

/** What a phone still had to say when the round was closed. The words are in the page alone, until it is left. */
export type MissedBallot = {
  /** Not sent at all, or sent without a word that it arrived. */
  readonly why: 'not-handed-in' | 'not-heard'
  readonly words: readonly string[]
}

/** What of a phone's own ballot the close came before; null where all of it was taken. */
export function missedBallot(
  { draft, handedIn, isTaken }: KeptBallot,
  statements: readonly HealthStatement[],
): MissedBallot | null {
  const typed = statements.map(({ key }) => commentIn(draft, key))
  const words = typed.filter((comment) => !isBlank(comment))
  if (handedIn && !isTaken) return { why: 'not-heard', words }

  const taken = handedIn ?? []
  const takenAnswers = new Set(taken.map((answer) => JSON.stringify(answer)))
  const isSame = ballotFrom(draft, statements).every((one) => takenAnswers.has(JSON.stringify(one)))
  const unsent = words.filter((comment) => !taken.some((answer) => answer.comment === comment))
  return isSame && unsent.length === 0 ? null : { why: 'not-handed-in', words: unsent }
}
