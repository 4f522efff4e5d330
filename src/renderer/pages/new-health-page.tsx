import type { RetroId, TeamId } from '@shared/domain/ids'
import { app } from '@shared/text/app'
import { newHealth as words } from '@shared/text/health'
import type { ReactNode } from 'react'
import { Link, useLocation } from 'wouter'
import { places } from '../api/places'
import { useLive } from '../api/use-live'
import { NewHealthForm } from '../features/health/new-health-form'
import { OpenCheckNote } from '../features/health/open-check-note'
import { Page } from '../ui/page'
import { useTitle } from './use-title'
import { WaitingPage } from './waiting-page'

type Props = { teamId: TeamId; retroId: RetroId | null; bar: ReactNode }

const TEAM_CHANGED_BY = ['teams.changed'] as const
const HEALTH_CHANGED_BY = ['health.changed'] as const

export function NewHealthPage({ teamId, retroId, bar }: Props) {
  const [, navigate] = useLocation()
  const about = useLive('team.get', { teamId }, TEAM_CHANGED_BY)
  const models = useLive('health.models', { teamId }, HEALTH_CHANGED_BY)
  const rounds = useLive('health.list', { teamId }, HEALTH_CHANGED_BY)
  useTitle(words.pageTitle)

  if (!about.value || !models.value || !rounds.value) {
    return (
      <WaitingPage
        words={words.loading}
        problem={about.problem ?? models.problem ?? rounds.problem}
        onRetry={() => {
          about.refresh()
          models.refresh()
          rounds.refresh()
        }}
        missing={app.missing.team}
        bar={bar}
      />
    )
  }
  const { team, retros } = about.value
  const retro = retros.find(({ id, closed }) => id === retroId && !closed) ?? null
  const above = retro
    ? { href: places.retro(retro.id), label: retro.title }
    : { href: places.team(teamId, 'health'), label: team.name }

  return (
    <Page
      title={words.pageTitle}
      above={<Link href={above.href}>{above.label}</Link>}
      bar={bar}
      skipLabel={app.skip}
      width="full"
    >
      <OpenCheckNote round={rounds.value.find(({ closedOn }) => closedOn === null)} />
      <NewHealthForm
        teamId={teamId}
        retro={retro}
        members={team.members.length}
        models={models.value}
        onOpened={(roundId) => navigate(places.health(roundId), { replace: true })}
      />
    </Page>
  )
}
