import type { ActionPicture } from '@shared/domain/action'
import type { RetroLine, Team } from '@shared/domain/team'
import { assertNever } from '@shared/errors'
import { actionList } from '@shared/text/actions'
import { team as words } from '@shared/text/team'
import type { ReactNode } from 'react'
import { useLocation } from 'wouter'
import { places, TEAM_TABS, type TeamTab } from '../api/places'
import { useToday } from '../api/use-today'
import { TeamActions } from '../features/action/team-actions'
import { HealthTab } from '../features/health/health-tab'
import { OwnFormats } from '../features/format/own-formats'
import { LookSettings } from '../features/settings/look-settings'
import { Members } from '../features/team/members'
import { TeamSettings } from '../features/team/team-settings'
import { Timeline } from '../features/team/timeline'
import { Tabs } from '../ui/tabs'
import { Skeleton } from './skeleton'

type Props = {
  tab: TeamTab
  team: Team
  retros: readonly RetroLine[]
  /** Null until they are known. */
  actions: readonly ActionPicture[] | null
  onEditAction: (action: ActionPicture) => void
}

export function TeamTabs(props: Props) {
  const { tab, team } = props
  const [, navigate] = useLocation()
  return (
    <Tabs
      label={words.tabsLabel}
      tabs={TEAM_TABS.map((value) => ({ value, label: words.tabs[value] }))}
      value={tab}
      onChange={(to) => navigate(places.team(team.id, to), { replace: true })}
    >
      <TabPanel {...props} />
    </Tabs>
  )
}

function TabPanel({ tab, team, retros, actions, onEditAction }: Props): ReactNode {
  const today = useToday()
  switch (tab) {
    case 'timeline':
      return <Timeline retros={retros} today={today} />
    case 'actions':
      if (!actions) return <Skeleton words={actionList.loading} />
      return <TeamActions actions={actions} onEdit={onEditAction} />
    case 'health':
      return <HealthTab teamId={team.id} />
    case 'members':
      return <Members teamId={team.id} members={team.members} />
    case 'settings':
      return (
        <TeamSettings
          team={team}
          formats={<OwnFormats teamId={team.id} />}
          look={<LookSettings />}
        />
      )
    default:
      return assertNever(tab)
  }
}
