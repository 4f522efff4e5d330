import type { RoundPicture } from '@shared/domain/health-round'
import { newHealth as words } from '@shared/text/health'
import { Link } from 'wouter'
import { places } from '../../api/places'
import { Paper } from '../../ui/paper'
import styles from './new-health.module.css'

type Props = { round: RoundPicture | undefined }

/** One is open already: a team answers one at a time. */
export function OpenCheckNote({ round }: Props) {
  if (!round) return null
  return (
    <Paper padding="small" className={styles.note}>
      <span dir="auto">{words.running(round.title)}</span>{' '}
      <Link href={places.health(round.id)}>{words.goOn}</Link>
    </Paper>
  )
}
