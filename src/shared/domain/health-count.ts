import type { Ballot, HealthAnswer } from './health-ballot'
import type { StatementCounts, StepCounts } from './health-result'
import type { HealthStatement } from './health-statement'
import type { HealthTerms } from './health-terms'
import { LIMITS } from './limits'

/** What is written of a round at its end, and all that is ever written of its ballots. */
export type RoundCount = {
  readonly answered: number
  readonly counts: ReadonlyMap<string, StatementCounts>
  /** From all statements in one shuffled pile, so that no two lie together because one person wrote them. */
  readonly comments: readonly StatementComment[]
}

export type StatementComment = { readonly statementKey: string; readonly text: string }

export function isEnough(ballots: number, { smallest }: Pick<HealthTerms, 'smallest'>): boolean {
  return ballots >= smallest
}

/**
 * Counts the ballots of a round under its rule; null with too few of them. A statement that too few answered has no
 * entry, and its comments are thrown away like those of any statement with fewer than five answers.
 */
export function countBallots(
  ballots: readonly Ballot[],
  statements: readonly HealthStatement[],
  terms: HealthTerms,
  shuffle: <Item>(items: readonly Item[]) => Item[],
): RoundCount | null {
  if (!isEnough(ballots.length, terms)) return null
  const counts = new Map<string, StatementCounts>()
  const comments: StatementComment[] = []
  for (const { key } of statements) {
    const answers = ballots.flatMap(
      (ballot) => ballot.find(({ statementKey }) => statementKey === key) ?? [],
    )
    const counted = underRule(countAnswers(answers), terms)
    if (!counted) continue
    counts.set(key, counted)
    if (answers.length < LIMITS.answersForComments) continue
    comments.push(
      ...answers
        .filter(({ comment }) => comment !== '')
        .map(({ comment }) => ({ statementKey: key, text: comment })),
    )
  }
  return { answered: ballots.length, counts, comments: shuffle(comments) }
}

/**
 * What the rule of a round leaves of the counts of a statement; null with too few answers. It holds for people's word
 * about the time since by itself: everybody knows who is new, so few others who said one would stand alone with it.
 */
export function underRule(counts: StatementCounts, terms: HealthTerms): StatementCounts | null {
  if (terms.isOpenRound) return counts
  if (!isEnough(counts.answered, terms)) return null
  const { worse, same, better } = counts.since ?? { worse: 0, same: 0, better: 0 }
  return isEnough(worse + same + better, terms) ? counts : { ...counts, since: null }
}

function countAnswers(answers: readonly HealthAnswer[]): StatementCounts {
  const at = (step: number) => answers.filter((answer) => answer.step === step).length
  const said = (since: string) => answers.filter((answer) => answer.since === since).length
  const steps: StepCounts = [at(1), at(2), at(3), at(4), at(5)]
  return {
    steps,
    cantSay: answers.filter(({ step }) => step === null).length,
    answered: answers.length,
    since: { worse: said('worse'), same: said('same'), better: said('better') },
  }
}

/** What was said aloud about a statement, by step. */
export function spokenCounts(steps: StepCounts, cantSay: number): StatementCounts {
  const answered = steps.reduce((sum, count) => sum + count, cantSay)
  return { steps, cantSay, answered, since: null }
}
