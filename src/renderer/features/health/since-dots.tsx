import { SINCE } from '@shared/domain/health-ballot'
import type { SinceCounts } from '@shared/domain/health-result'
import { healthResults as words } from '@shared/text/health-answers'
import { DotPile } from '../../ui/dots'
import styles from './health-round.module.css'

/** People's own word about the time since the last round, a dot for each: the trend. Nothing where nobody said one. */
export function SinceDots({ since }: { since: SinceCounts }) {
  if (since.worse + since.same + since.better === 0) return null
  return (
    <p className={styles.since}>
      {words.since}:{' '}
      {SINCE.map((word, place) => (
        <span key={word} className={styles.said}>
          <DotPile filled={since[word]} /> {words.sinceWord(since[word], word)}
          {place < SINCE.length - 1 && ', '}
        </span>
      ))}
    </p>
  )
}
