import type { ActionLine } from '@shared/domain/action-life'
import type { RetroLine, Team } from '@shared/domain/team'
import { isDue } from '@shared/domain/reminders'
import { assertNever } from '@shared/errors'
import { actionList } from '@shared/text/actions'
import { team as words } from '@shared/text/team'
import type { ReactNode } from 'react'
import { useLocation } from 'wouter'
import type { OpenAction } from '../api/action-task'
import { places, TEAM_TABS, type TeamTab } from '../api/places'
import { useToday } from '../api/use-today'
import { TeamActions } from '../features/action/team-actions'
import { CameBack } from '../features/find/came-back'
import { HealthTab } from '../features/health/health-tab'
import { OwnFormats } from '../features/format/own-formats'
import { ReminderSwitch } from '../features/reminder/reminder-switch'
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
  actions: readonly ActionLine[] | null
  onOpenAction: OpenAction
}

export function TeamTabs(props: Props) {
  const { tab, team } = props
  const [, navigate] = useLocation()
  const today = useToday()
  const due = props.actions?.filter((action) => isDue(action, today)).length ?? 0
  return (
    <Tabs
      label={words.tabsLabel}
      tabs={TEAM_TABS.map((value) => ({
        value,
        label: words.tabs[value],
        badge: value === 'actions' && due > 0 ? words.due(due) : undefined,
      }))}
      value={tab}
      onChange={(to) => navigate(places.team(team.id, to), { replace: true })}
    >
      <TabPanel {...props} />
    </Tabs>
  )
}

function TabPanel({ tab, team, retros, actions, onOpenAction }: Props): ReactNode {
  const today = useToday()
  switch (tab) {
    case 'timeline':
      return <Timeline retros={retros} today={today} />
    case 'actions':
      if (!actions) return <Skeleton words={actionList.loading} />
      return (
        <>
          <TeamActions teamId={team.id} actions={actions} onOpen={onOpenAction} />
          {actions.length > 0 && <CameBack teamId={team.id} />}
        </>
      )
    case 'health':
      return <HealthTab teamId={team.id} />
    case 'members':
      return <Members teamId={team.id} members={team.members} />
    case 'settings':
      return (
        <TeamSettings
          team={team}
          formats={<OwnFormats teamId={team.id} />}
          reminders={<ReminderSwitch teamId={team.id} />}
          look={<LookSettings />}
        />
      )
    default:
      return assertNever(tab)
  }
}
