import type { HealthStatement } from '@shared/domain/health-statement'
import { answering as words } from '@shared/text/health-answers'
import styles from './ballot-sheet.module.css'

type Props = {
  statements: readonly HealthStatement[]
  isAnswered: (key: string) => boolean
  onChange: (place: number) => void
}

/** The last look before a ballot is handed in. It says what is missing, and not what was answered: others may look on. */
export function BallotEnd({ statements, isAnswered, onChange }: Props) {
  const count = statements.filter(({ key }) => isAnswered(key)).length
  return (
    <section className={styles.question} aria-label={words.end}>
      <h2 className={styles.text}>{words.end}</h2>
      <p>{words.answered(count, statements.length)}</p>
      <ul className={styles.list}>
        {statements.map(({ key, text }, place) => (
          <li key={key}>
            <button
              type="button"
              className={styles.link}
              aria-label={words.change(text)}
              onClick={() => onChange(place)}
            >
              <bdi>{text}</bdi>
            </button>
            {!isAnswered(key) && <span className={styles.soft}> · {words.unanswered}</span>}
          </li>
        ))}
      </ul>
    </section>
  )
}
