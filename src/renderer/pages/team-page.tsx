import type { ActionId, TeamId } from '@shared/domain/ids'
import type { RetroLine } from '@shared/domain/team'
import { app } from '@shared/text/app'
import { KEYS } from '@shared/text/keys'
import { team as words } from '@shared/text/team'
import { Plus } from 'lucide-react'
import { useCallback, useState, type ReactNode } from 'react'
import { Link, useLocation } from 'wouter'
import { EDIT, type OpenAction } from '../api/action-task'
import { useOfferCommands } from '../api/commands-context'
import { places, type TeamTab } from '../api/places'
import { useLive } from '../api/use-live'
import { Button } from '../ui/button'
import { Page } from '../ui/page'
import { useShortcuts } from '../ui/shortcuts'
import { ActionFileButtons } from './action-file-buttons'
import { TeamActionDialog, type TeamActionInHand } from './team-action-dialog'
import { TeamTabs } from './team-tabs'
import { useTitle } from './use-title'
import { WaitingPage } from './waiting-page'

type Props = {
  teamId: TeamId
  tab: TeamTab
  /** The address asks for this one: it is open over the list. */
  asked: ActionId | null
  bar: ReactNode
}

const CHANGED_BY = ['teams.changed', 'actions.changed'] as const

export function TeamPage({ teamId, tab, asked, bar }: Props) {
  const [, navigate] = useLocation()
  const { value, problem, refresh } = useLive('team.get', { teamId }, CHANGED_BY)
  const actions = useLive('action.list', { teamId }, CHANGED_BY).value
  const [chosen, setInHand] = useState<TeamActionInHand | null>(null)
  const found = asked === null ? undefined : actions?.find(({ id }) => id === asked)
  const inHand = chosen ?? (found ? { action: found, task: EDIT } : null)
  const newAction = () => setInHand('new')
  const open = useCallback<OpenAction>((action, task = EDIT) => setInHand({ action, task }), [])
  useShortcuts({ [KEYS.newAction]: newAction })
  useOfferCommands([
    { id: 'new-action', label: words.newAction, keys: KEYS.newAction, run: newAction },
  ])
  useTitle(value?.team.name ?? null)

  if (!value || problem === 'not-found') {
    return (
      <WaitingPage
        words={words.loading}
        problem={problem}
        onRetry={refresh}
        missing={app.missing.team}
        bar={bar}
      />
    )
  }
  const { team, retros } = value
  const newRetro = () => navigate(places.newRetro(teamId))
  function close(): void {
    setInHand(null)
    if (asked !== null) navigate(places.team(teamId, 'actions'), { replace: true })
  }
  const next = nextOf(tab, retros)

  return (
    <Page
      title={team.name}
      above={<Link href={places.home}>{words.allTeams}</Link>}
      bar={bar}
      skipLabel={app.skip}
      actions={
        <>
          {tab === 'actions' && <ActionFileButtons teamId={teamId} />}
          <Button
            kind={next === 'action' ? 'primary' : 'plain'}
            icon={Plus}
            label={words.newAction}
            shortcut={KEYS.newAction}
            onPress={newAction}
          />
          <Button
            kind={next === 'health' ? 'primary' : 'plain'}
            icon={Plus}
            label={words.newHealth}
            onPress={() => navigate(places.newHealth(teamId))}
          />
          <Button
            kind={next === 'retro' ? 'primary' : 'plain'}
            icon={Plus}
            label={words.newRetro}
            onPress={newRetro}
          />
        </>
      }
    >
      <TeamTabs tab={tab} team={team} retros={retros} actions={actions} onOpenAction={open} />
      {inHand && (
        <TeamActionDialog
          team={team}
          retros={retros}
          actions={actions ?? []}
          inHand={inHand}
          onClose={close}
        />
      )}
    </Page>
  )
}

type Next = 'action' | 'health' | 'retro' | null

/** Which button of the head is the one next step. A retro under way has its own, in the timeline. */
function nextOf(tab: TeamTab, retros: readonly RetroLine[]): Next {
  if (tab === 'actions') return 'action'
  if (tab === 'health') return 'health'
  const isUnderWay = retros.some((retro) => !retro.closed)
  return tab === 'timeline' && isUnderWay ? null : 'retro'
}
