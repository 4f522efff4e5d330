import {
  ballotFrom,
  commentLength,
  draftOf,
  isAnswered,
  needsStep,
  type AnswerDraft,
  type BallotDraft,
} from '@shared/domain/ballot-draft'
import type { Ballot } from '@shared/domain/health-ballot'
import type { HealthStatement } from '@shared/domain/health-statement'
import { LIMITS } from '@shared/domain/limits'
import { lengthOf } from '@shared/domain/plain-text'
import { answering as words } from '@shared/text/health-answers'
import { useEffect, useRef, useState } from 'react'
import { BallotEnd } from './ballot-end'
import { BallotQuestion } from './ballot-question'
import styles from './ballot-sheet.module.css'

type Props = {
  statements: readonly HealthStatement[]
  asksComments: boolean
  draft: BallotDraft
  onChange: (draft: BallotDraft) => void
  onHandIn: (ballot: Ballot) => void
  isBusy: boolean
  /** Why it was not taken, in words. */
  problem: string | null
}

/**
 * A whole ballot, one statement at a time. On phones and at the laptop alike, so only native controls: the phones' page
 * has no room for more.
 */
export function BallotSheet(props: Props) {
  const { statements, asksComments, draft, onChange } = props
  const [place, setPlace] = useState(0)
  const [problem, setProblem] = useState<string | null>(null)
  const top = useRef<HTMLDivElement>(null)
  const statement = statements[place]

  // What was read out before is not what stands here now. The first one is not jumped to.
  const hasMoved = useRef(false)
  useEffect(() => {
    if (hasMoved.current) top.current?.focus()
    hasMoved.current = true
  }, [place])

  function goTo(to: number) {
    setProblem(null)
    setPlace(Math.max(0, Math.min(statements.length, to)))
  }

  function change(key: string, to: Partial<AnswerDraft>) {
    setProblem(null)
    onChange({ ...draft, [key]: { ...draftOf(draft, key), ...to } })
  }

  function refuse(key: string | undefined, why: string) {
    setPlace(statements.findIndex((one) => one.key === key))
    setProblem(why)
  }

  function handIn() {
    const bare = needsStep(draft, statements)
    if (bare !== null) return refuse(bare, words.needsStep)
    const ballot = ballotFrom(draft, statements)
    if (ballot.length === 0) return setProblem(words.nothing)
    const long = ballot.find(({ comment }) => lengthOf(comment) > LIMITS.comment)
    if (long) return refuse(long.statementKey, words.commentTooLong)
    if (commentLength(ballot) > LIMITS.commentsPerBallot) return setProblem(words.commentsTooLong)
    props.onHandIn(ballot)
  }

  return (
    <div ref={top} tabIndex={-1} className={styles.sheet}>
      {statement ? (
        <BallotQuestion
          key={statement.key}
          statement={statement}
          place={words.place(place + 1, statements.length)}
          asksComments={asksComments}
          answer={draftOf(draft, statement.key)}
          problem={problem}
          onChange={(to) => change(statement.key, to)}
        />
      ) : (
        <BallotEnd
          statements={statements}
          isAnswered={(key) => isAnswered(draft, key)}
          onChange={goTo}
        />
      )}
      {!statement && (problem ?? props.problem) && (
        <p role="alert" className={styles.problem}>
          {problem ?? props.problem}
        </p>
      )}
      <div className={styles.foot}>
        <button
          type="button"
          className={styles.plain}
          disabled={place === 0}
          onClick={() => goTo(place - 1)}
        >
          {words.back}
        </button>
        {statement ? (
          <button type="button" className={styles.primary} onClick={() => goTo(place + 1)}>
            {place + 1 < statements.length ? words.next : words.toEnd}
          </button>
        ) : (
          <button type="button" className={styles.primary} disabled={props.isBusy} onClick={handIn}>
            {words.handIn}
          </button>
        )}
      </div>
    </div>
  )
}
