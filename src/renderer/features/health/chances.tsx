import type { StatementHistory } from '@shared/domain/health-history'
import { chanceTexts } from '@shared/text/health-results'
import styles from './health-history.module.css'

/** Beside every change that is said stands what chance alone does. */
export function Chances({ statements }: { statements: readonly StatementHistory[] }) {
  const changes = statements.flatMap(({ entries }) => entries.map(({ change }) => change))
  return chanceTexts(changes).map((chance) => (
    <p key={chance} className={styles.note}>
      {chance}
    </p>
  ))
}
