import { actionPage } from '@shared/text/action-page'
import { app } from '@shared/text/app'
import { home as words } from '@shared/text/home'
import { Plus } from 'lucide-react'
import type { ReactNode } from 'react'
import { Link } from 'wouter'
import { places } from '../api/places'
import { useLive } from '../api/use-live'
import { useToday } from '../api/use-today'
import { DamageNote } from '../features/store/damage-note'
import { SampleButton } from '../features/team/sample-button'
import { TeamList } from '../features/team/team-list'
import { Welcome } from '../features/team/welcome'
import { Button } from '../ui/button'
import { Page } from '../ui/page'
import { useTitle } from './use-title'
import { WaitingPage } from './waiting-page'

type Props = { bar: ReactNode; onNewTeam: () => void }

const CHANGED_BY = ['teams.changed', 'actions.changed', 'trash.changed'] as const

export function HomePage({ bar, onNewTeam }: Props) {
  const { value: teams, problem, refresh } = useLive('team.list', {}, CHANGED_BY)
  const today = useToday()
  useTitle(null)

  if (!teams) {
    return (
      <WaitingPage
        words={words.loading}
        problem={problem}
        onRetry={refresh}
        missing={app.missing.title}
        bar={bar}
      />
    )
  }
  if (teams.length === 0) {
    return (
      <Page title={app.name} below={app.promise} bar={bar} skipLabel={app.skip} width="narrow">
        <DamageNote hasLink />
        <Welcome onNewTeam={onNewTeam} />
      </Page>
    )
  }
  return (
    <Page
      title={words.title}
      bar={bar}
      skipLabel={app.skip}
      below={<Link href={places.actions}>{actionPage.homeLink}</Link>}
      actions={
        <>
          <SampleButton kind="quiet" />
          <Button icon={Plus} label={words.newTeam} onPress={onNewTeam} />
        </>
      }
    >
      <DamageNote hasLink />
      <TeamList teams={teams} today={today} />
    </Page>
  )
}
