import type { HealthTerms } from '@shared/domain/health-terms'
import { answering, joinerWarning, promises } from '@shared/text/health-answers'
import styles from './ballot-sheet.module.css'

type Props = { terms: HealthTerms; joinedOrLeft: boolean }

/** What people are promised, above the first question. */
export function Promises({ terms, joinedOrLeft }: Props) {
  return (
    <section className={styles.promises} aria-label={answering.promises}>
      <ul>
        {promises(terms, joinedOrLeft).map((sentence) => (
          <li key={sentence} className={sentence === joinerWarning ? styles.warned : undefined}>
            {sentence}
          </li>
        ))}
      </ul>
    </section>
  )
}
