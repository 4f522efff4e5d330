import type { Smallest, StatementCounts, StatementResult } from '@shared/domain/health-result'
import { answering, countsText, healthResults as words } from '@shared/text/health-answers'
import { missingText } from '@shared/text/health-counts'
import { Plus } from 'lucide-react'
import { useId } from 'react'
import { useBigScreen } from '../../api/use-big-screen'
import { Button } from '../../ui/button'
import { DotRow, Dots } from '../../ui/dots'
import { UserText } from '../../ui/user-text'
import { SinceDots } from './since-dots'
import styles from './health-round.module.css'

type Props = {
  statement: StatementResult
  people: number
  smallest: Smallest
  /** Actions from earlier results that were done before this round. */
  followed: readonly string[]
  onNewAction: () => void
}

/** One statement: its poles with a dot for each answer between them, the counts in words, and the comments. */
export function StatementDots({ statement, people, smallest, followed, onNewAction }: Props) {
  const id = useId()
  const isBig = useBigScreen()
  const { text, area, bad, good, counts, comments } = statement
  return (
    <section className={styles.part} aria-labelledby={id}>
      {area !== null && (
        <p className={styles.soft} dir="auto">
          {area}
        </p>
      )}
      <h2 id={id} className={styles.text} dir="auto">
        {text}
      </h2>
      <div className={styles.poles}>
        <p dir="auto">{bad}</p>
        <p dir="auto">{good}</p>
      </div>
      {counts ? (
        <Counts text={text} counts={counts} people={people} />
      ) : (
        <p className={styles.hidden}>{words.hidden(smallest)}</p>
      )}
      {followed.length > 0 && (
        <ul aria-label={words.followed}>
          {followed.map((action) => (
            <li key={action} dir="auto">
              {words.after(action)}
            </li>
          ))}
        </ul>
      )}
      {comments !== null && comments.length > 0 && (
        <details className={styles.comments} open={isBig}>
          <summary>{words.comments(comments.length)}</summary>
          <ul aria-label={words.commentsOf(text)}>
            {comments.map((comment, place) => (
              <li key={`${place} ${comment}`}>
                <UserText>{comment}</UserText>
              </li>
            ))}
          </ul>
        </details>
      )}
      {!isBig && (
        <div>
          <Button size="small" icon={Plus} label={words.newActionFor(text)} onPress={onNewAction}>
            {words.newAction}
          </Button>
        </div>
      )}
    </section>
  )
}

type CountsProps = { text: string; counts: StatementCounts; people: number }

function Counts({ text, counts, people }: CountsProps) {
  const { steps, cantSay, answered, since } = counts
  const missing = Math.max(0, people - answered)
  const bounds = missingText(counts, people)
  return (
    <>
      <Dots
        label={text}
        columns={steps.map((count, place) => ({
          label: String(place + 1),
          count,
          words: words.people(count),
        }))}
      />
      {cantSay > 0 && (
        <DotRow
          filled={cantSay}
          total={cantSay}
          words={`${answering.cantSay}: ${words.people(cantSay)}`}
        />
      )}
      {missing > 0 && <DotRow filled={0} total={missing} words={words.noAnswer(missing)} />}
      <p className={styles.words}>{countsText(counts, people)}</p>
      {bounds !== null && <p className={styles.words}>{bounds}</p>}
      {since && <SinceDots since={since} />}
    </>
  )
}
