import type { RetroLine } from '@shared/domain/team'
import { newRetro as words } from '@shared/text/new-retro'
import { Link } from 'wouter'
import { places } from '../../api/places'
import { Paper } from '../../ui/paper'
import styles from './new-retro.module.css'

type Props = { retro: RetroLine | undefined }

/** Another retro is still open: perhaps that one was meant. */
export function RunningNote({ retro }: Props) {
  if (!retro) return null
  return (
    <Paper padding="small" className={styles.note}>
      <span dir="auto">{words.running(retro.title)}</span>{' '}
      <Link href={places.retro(retro.id)}>{words.goOn}</Link>
    </Paper>
  )
}
