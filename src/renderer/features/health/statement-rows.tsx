import type { StatementHistory } from '@shared/domain/health-history'
import { healthResults } from '@shared/text/health-answers'
import { healthFile, healthHistory as words } from '@shared/text/health-results'
import { useId } from 'react'
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
      <div className={styles.poles}>
        <p dir="auto">{words.pole(1, bad)}</p>
        <p dir="auto">{words.pole(5, good)}</p>
      </div>
      {/* Wider than some windows; the links in its rows bring a keyboard there. */}
      <div className={styles.scroll}>
        <table className={styles.table} aria-labelledby={id}>
          <colgroup>
            <col className={styles.day} />
            <col span={5} className={styles.steps} />
            <col span={2} className={styles.apart} />
          </colgroup>
          <colgroup span={3} className={styles.apart} />
          <thead>
            <tr>
              <th scope="col" rowSpan={2}>
                {healthFile.round}
              </th>
              {STEPS.map((step) => (
                <th key={step} scope="col" rowSpan={2}>
                  {step}
                </th>
              ))}
              <th scope="col" rowSpan={2}>
                {healthFile.cantSay}
              </th>
              <th scope="col" rowSpan={2}>
                {healthFile.noAnswer}
              </th>
              <th scope="colgroup" colSpan={3} className={styles.first}>
                {healthResults.since}
              </th>
            </tr>
            <tr>
              <th scope="col" className={styles.first}>
                {healthFile.since.worse}
              </th>
              <th scope="col">{healthFile.since.same}</th>
              <th scope="col">{healthFile.since.better}</th>
            </tr>
          </thead>
          {entries.map((entry) => (
            <HistoryRow key={entry.round.id} entry={entry} />
          ))}
        </table>
      </div>
    </section>
  )
}
