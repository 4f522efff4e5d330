import type { Day } from '@shared/domain/day'
import type { TeamLine } from '@shared/domain/team'
import { home, nextStepText } from '@shared/text/home'
import { team as words } from '@shared/text/team'
import { BellRing, History, Play, Sprout, type LucideIcon } from 'lucide-react'
import { Link } from 'wouter'
import { places } from '../../api/places'
import { Badge } from '../../ui/badge'
import { Paper } from '../../ui/paper'
import styles from './team-list.module.css'

type Props = { teams: readonly TeamLine[]; today: Day }

/** Home: every team with the next step it needs. */
export function TeamList({ teams, today }: Props) {
  return (
    <ul className={styles.list}>
      {teams.map((team) => (
        <TeamSheet key={team.id} team={team} today={today} />
      ))}
    </ul>
  )
}

function TeamSheet({ team, today }: { team: TeamLine; today: Day }) {
  return (
    <Paper as="li" padding="large" className={styles.team}>
      <h2 className={styles.name} dir="auto">
        <Link href={places.team(team.id)} className={styles.link}>
          {team.name}
        </Link>
      </h2>
      <NextStep team={team} today={today} />
      <p className={styles.about}>
        {team.runningRetro && team.dueActions > 0 && (
          <>
            <Badge icon={BellRing} kind="accent">
              {words.due(team.dueActions)}
            </Badge>{' '}
          </>
        )}
        {home.members(team.members)} · {home.openActions(team.openActions)}
      </p>
    </Paper>
  )
}

function NextStep({ team, today }: { team: TeamLine; today: Day }) {
  const { icon: Icon, href } = stepOf(team)
  const words = nextStepText(team, today)
  return (
    <p className={styles.step} data-pressing={href !== null || undefined}>
      <Icon aria-hidden="true" className={styles.icon} />
      {href === null ? (
        words
      ) : (
        <Link href={href} className={styles.stepLink}>
          {words}
        </Link>
      )}
    </p>
  )
}

function stepOf(team: TeamLine): { icon: LucideIcon; href: string | null } {
  if (team.runningRetro) return { icon: Play, href: places.retro(team.runningRetro.id) }
  if (team.dueActions > 0) return { icon: BellRing, href: places.team(team.id, 'actions') }
  if (team.lastRetroOn) return { icon: History, href: null }
  return { icon: Sprout, href: places.newRetro(team.id) }
}
