import type { TeamId } from '@shared/domain/ids'
import { app } from '@shared/text/app'
import { healthHistory as words } from '@shared/text/health-results'
import { KEYS } from '@shared/text/keys'
import { session } from '@shared/text/session'
import { Presentation } from 'lucide-react'
import { useEffect, type ReactNode } from 'react'
import { Link } from 'wouter'
import { places } from '../api/places'
import { toggleBigScreen, useBigScreen } from '../api/use-big-screen'
import { useLive } from '../api/use-live'
import { HealthHistory } from '../features/health/health-history'
import { Button } from '../ui/button'
import { Page } from '../ui/page'
import { useShortcuts } from '../ui/shortcuts'
import { setBigScreen } from '../ui/theme'
import { useTitle } from './use-title'
import { WaitingPage } from './waiting-page'

type Props = { teamId: TeamId; bar: ReactNode }

const TEAM_CHANGED_BY = ['teams.changed'] as const
const CHANGED_BY = ['health.changed', 'actions.changed'] as const

/** A team's health checks over time. */
export function HealthHistoryPage({ teamId, bar }: Props) {
  const about = useLive('team.get', { teamId }, TEAM_CHANGED_BY)
  const past = useLive('health.history', { teamId }, CHANGED_BY)
  const isBig = useBigScreen()
  useShortcuts({ [KEYS.bigScreen]: toggleBigScreen })
  // Other pages have no button to leave it.
  useEffect(() => () => setBigScreen(false), [])
  useTitle(about.value && words.pageTitle(about.value.team.name))

  if (!about.value || !past.value) {
    return (
      <WaitingPage
        words={words.loading}
        problem={about.problem ?? past.problem}
        onRetry={() => {
          about.refresh()
          past.refresh()
        }}
        missing={app.missing.team}
        bar={bar}
      />
    )
  }
  return (
    <Page
      title={words.title}
      above={
        isBig ? undefined : (
          <Link href={places.team(teamId, 'health')}>{about.value.team.name}</Link>
        )
      }
      below={isBig ? undefined : words.about}
      bar={isBig ? undefined : bar}
      skipLabel={app.skip}
      actions={
        <Button
          kind="quiet"
          icon={Presentation}
          label={session.bigScreen}
          shortcut={KEYS.bigScreen}
          pressed={isBig}
          onPress={toggleBigScreen}
        />
      }
      width="full"
    >
      <HealthHistory past={past.value} isBig={isBig} />
    </Page>
  )
}
