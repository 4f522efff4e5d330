import type { RoundResult, StatementCounts } from '@shared/domain/health-result'
import { answering, countsText, healthResults as words } from '@shared/text/health-answers'
import { missingText, sinceLine } from '@shared/text/health-counts'
import styles from './guest.module.css'

/** The same dots as on the laptop, one statement under the other. */
export function CheckResult({ result }: { result: RoundResult }) {
  const { statements, people, smallest } = result
  if (statements === 'not-enough') return <p>{words.notEnough(smallest)}</p>
  return (
    <div className={styles.stack}>
      <p>{words.summary(result.answered, people)}</p>
      {result.isOpenRound && <p className={styles.soft}>{words.openRound}</p>}
      {result.joinedOrLeft && <p className={styles.soft}>{words.joinedOrLeft}</p>}
      <ul className={styles.list}>
        {statements.map(({ statementKey, text, bad, good, counts, comments }) => (
          <li key={statementKey} className={styles.paper}>
            <h2 className={styles.topic} dir="auto">
              {text}
            </h2>
            <p className={styles.soft}>
              {answering.bad}: <bdi>{bad}</bdi> {answering.good}: <bdi>{good}</bdi>
            </p>
            {counts ? <Counts counts={counts} people={people} /> : <p>{words.hidden(smallest)}</p>}
            {comments !== null && comments.length > 0 && (
              <>
                <p className={styles.soft}>{words.comments(comments.length)}</p>
                <ul className={styles.comments} aria-label={words.commentsOf(text)}>
                  {comments.map((comment, place) => (
                    <li key={`${place} ${comment}`} className={styles.text} dir="auto">
                      {comment}
                    </li>
                  ))}
                </ul>
              </>
            )}
          </li>
        ))}
      </ul>
    </div>
  )
}

function Counts({ counts, people }: { counts: StatementCounts; people: number }) {
  const [missing, since] = [missingText(counts, people), sinceLine(counts.since)]
  return (
    <>
      <ol className={styles.steps}>
        {counts.steps.map((count, place) => (
          <li key={String(place)}>
            <span className={styles.dots} aria-hidden="true">
              {'●'.repeat(count)}
            </span>
            <span>
              {place + 1}: {words.people(count)}
            </span>
          </li>
        ))}
      </ol>
      <p>{countsText(counts, people)}</p>
      {missing !== null && <p>{missing}</p>}
      {since !== null && <p>{since}</p>}
    </>
  )
}
