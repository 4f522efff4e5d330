import type { RoundPicture } from '@shared/domain/health-round'
import type { TeamId } from '@shared/domain/ids'
import { errorText } from '@shared/text/errors'
import { healthTab as words } from '@shared/text/health'
import { HeartPulse } from 'lucide-react'
import { Link } from 'wouter'
import { places } from '../../api/places'
import { useLive } from '../../api/use-live'
import { useToday } from '../../api/use-today'
import { EmptyState } from '../../ui/empty-state'
import { Problem } from '../../ui/problem'
import { Spinner } from '../../ui/spinner'
import styles from './health-tab.module.css'
import { OwnModels } from './own-models'
import { RoundRow } from './round-row'

type Props = { teamId: TeamId }

const CHANGED_BY = ['health.changed'] as const

/** The health checks of a team: the open one, the ones before, and what it asks itself. */
export function HealthTab({ teamId }: Props) {
  const { value: rounds, problem } = useLive('health.list', { teamId }, CHANGED_BY)
  if (problem) return <Problem>{errorText(problem)}</Problem>
  if (!rounds) return <Spinner label={words.loading} />
  return (
    <div className={styles.tab}>
      {rounds.length === 0 ? (
        <EmptyState icon={HeartPulse} title={words.emptyTitle}>
          {words.empty}
        </EmptyState>
      ) : (
        <Rounds rounds={rounds} />
      )}
      {rounds.some(({ closedOn }) => closedOn !== null) && (
        <p>
          <Link href={places.healthHistory(teamId)}>{words.overTime}</Link>
        </p>
      )}
      <OwnModels teamId={teamId} />
    </div>
  )
}

function Rounds({ rounds }: { rounds: readonly RoundPicture[] }) {
  const today = useToday()
  return (
    <ol className={styles.list} aria-label={words.rounds}>
      {rounds.map((round) => (
        <RoundRow key={round.id} round={round} today={today} />
      ))}
    </ol>
  )
}
