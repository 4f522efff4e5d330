import { guestCheck as words } from '@shared/text/guest-check'
import { GivenBack } from './given-back'
import styles from './guest.module.css'
import type { MissedBallot } from './missed-ballot'

/** The close came first: it is said, and what was typed is given back to its writer. */
export function MissedWords({ missed: { why, words: typed } }: { missed: MissedBallot }) {
  return (
    <section className={styles.paper} aria-label={words.missedTitle}>
      <p role="alert">{words.missed[why]}</p>
      {typed.length > 0 && (
        <GivenBack texts={typed}>
          <p className={styles.soft}>{words.missedWords}</p>
        </GivenBack>
      )}
    </section>
  )
}
