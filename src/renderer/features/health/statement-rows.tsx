import type { StatementHistory } from '@shared/domain/health-history'
import { healthFile, healthHistory as words } from '@shared/text/health-results'
import { useId } from 'react'
import { classNames } from '../../ui/class-names'
import { HistoryRow } from './history-row'
import styles from './health-history.module.css'

type Props = { history: StatementHistory }

const STEPS = ['1', '2', '3', '4', '5'] as const

/** One statement: a row of dots for each round, one below the other, so that rows compare. No line goes through them. */
export function StatementRows({ history }: Props) {
  const id = useId()
  const { statement, entries, isReworded } = history
  const { text, bad, good } = statement
  return (
    <section className={styles.statement} aria-labelledby={id}>
      <h3 id={id} className={styles.text} dir="auto">
        {text}
      </h3>
      {isReworded && <p className={styles.about}>{words.reworded}</p>}
      {/* Wider than some windows; the links in its rows bring a keyboard there. */}
      <div className={styles.scroll}>
        <table className={styles.table} aria-labelledby={id}>
          <thead>
            <tr>
              <th scope="col" className={styles.day}>
                {healthFile.round}
              </th>
              {STEPS.map((step) => (
                <th key={step} scope="col" className={styles.dots}>
                  {step}
                </th>
              ))}
              <th scope="col" className={styles.apart}>
                {healthFile.cantSay}
              </th>
              <th scope="col" className={styles.apart}>
                {healthFile.noAnswer}
              </th>
              <th scope="col" className={classNames(styles.apart, styles.first)}>
                {healthFile.since.worse}
              </th>
              <th scope="col" className={styles.apart}>
                {healthFile.since.same}
              </th>
              <th scope="col" className={styles.apart}>
                {healthFile.since.better}
              </th>
            </tr>
          </thead>
          {entries.map((entry) => (
            <HistoryRow key={entry.round.id} entry={entry} />
          ))}
        </table>
      </div>
      <div className={styles.poles}>
        <p dir="auto">{words.pole(1, bad)}</p>
        <p dir="auto">{words.pole(5, good)}</p>
      </div>
    </section>
  )
}
