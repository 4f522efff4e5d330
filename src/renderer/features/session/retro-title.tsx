import { session } from '@shared/text/session'
import { ChevronLeft } from 'lucide-react'
import { Link } from 'wouter'
import { places } from '../../api/places'
import { usePicture } from '../../api/retro-context'
import { useBigScreen } from '../../api/use-big-screen'
import { Badge } from '../../ui/badge'
import styles from './retro-title.module.css'

/** The way back to the team, and which retro this is. */
export function RetroTitle() {
  const teamId = usePicture((picture) => picture.teamId)
  const { title, sprint, format, closedAt } = usePicture((picture) => picture.head)
  const isBigScreen = useBigScreen()
  // Often the sprint is the beginning of the title already.
  const about = sprint && !title.includes(sprint) ? `${sprint} · ${format.name}` : format.name

  return (
    <div className={styles.place}>
      {!isBigScreen && (
        <Link href={places.team(teamId)} className={styles.back} aria-label={session.toTeam}>
          <ChevronLeft aria-hidden="true" className={styles.arrow} />
          {session.team}
        </Link>
      )}
      <p className={styles.words}>
        <span className={styles.title} dir="auto">
          {title}
        </span>
        <span className={styles.about} dir="auto">
          {about}
        </span>
      </p>
      {closedAt !== null && (
        <span className={styles.state}>
          <Badge>{session.closed}</Badge>
        </span>
      )}
    </div>
  )
}
