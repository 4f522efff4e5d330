import type { ModelHistory } from '@shared/domain/health-history'
import { healthHistory as words, missingRowsText } from '@shared/text/health-results'
import { Chances } from './chances'
import { HistoryFiles } from './health-files'
import styles from './health-history.module.css'
import { OneStatement } from './one-statement'
import { StatementRows } from './statement-rows'

type Props = { history: ModelHistory; isBig: boolean }

/** The statements of one model, each with its rounds in rows; on a big screen one at a time. */
export function ModelRows({ history, isBig }: Props) {
  const { statements } = history
  const missing = missingRowsText(history)
  if (isBig && statements.length > 0) return <OneStatement statements={statements} />
  return (
    <div className={styles.model}>
      <ul className={styles.rounds} aria-label={words.roundsOf(history.modelName)}>
        {history.rounds.map((round) => (
          <li key={round.id} dir="auto">
            {words.round(round)}
          </li>
        ))}
      </ul>
      <HistoryFiles roundId={history.lastRoundId} />
      {missing !== null && <p className={styles.note}>{missing}</p>}
      {statements.map((statement) => (
        <StatementRows key={statement.series} history={statement} />
      ))}
      <Chances statements={statements} />
    </div>
  )
}
