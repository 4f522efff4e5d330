import { write as words } from '@shared/text/write'
import { usePicture } from '../../api/retro-context'
import { Envelope } from '../../ui/envelope'
import styles from './write-status.module.css'

/** How much is written and how many are done: counts, and names only where names stand on cards anyway. */
export function WriteStatus() {
  const { cards, done, doneNames } = usePicture((picture) => picture.counts)
  const { revealed, people } = usePicture((picture) => picture.head)

  return (
    <div className={styles.status} role="status">
      {revealed ? (
        <p className={styles.count}>{words.revealedCount(cards)}</p>
      ) : (
        <Envelope words={words.sealed(cards)} size="small" />
      )}
      {!revealed && (
        <p>
          {words.done(done, people)}
          {doneNames !== null && doneNames.length > 0 && (
            <span className={styles.names} dir="auto">
              {doneNames.join(', ')}
            </span>
          )}
        </p>
      )}
    </div>
  )
}
