import type { ActionPicture } from '@shared/domain/action'
import type { ActionLine } from '@shared/domain/action-life'
import type { TeamId } from '@shared/domain/ids'
import { actionPage as words } from '@shared/text/action-page'
import { app } from '@shared/text/app'
import { team } from '@shared/text/team'
import { useCallback, useState, type ReactNode } from 'react'
import { Link } from 'wouter'
import { EDIT, type ActionTask, type OpenAction } from '../api/action-task'
import { places } from '../api/places'
import { useLive } from '../api/use-live'
import { TeamActions } from '../features/action/team-actions'
import { Page } from '../ui/page'
import { ActionFileButtons } from './action-file-buttons'
import { TeamActionDialog } from './team-action-dialog'
import { useTitle } from './use-title'
import { WaitingPage } from './waiting-page'

type Props = { bar: ReactNode }

const CHANGED_BY = ['teams.changed', 'actions.changed', 'trash.changed'] as const

/** The actions of all teams. */
export function ActionsPage({ bar }: Props) {
  const { value: actions, problem, refresh } = useLive('action.list', { teamId: null }, CHANGED_BY)
  const [inHand, setInHand] = useState<InHand | null>(null)
  const open = useCallback<OpenAction>((action, task = EDIT) => setInHand({ action, task }), [])
  useTitle(words.title)

  if (!actions) {
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
  return (
    <Page
      title={words.title}
      above={<Link href={places.home}>{team.allTeams}</Link>}
      bar={bar}
      skipLabel={app.skip}
      actions={<ActionFileButtons teamId={null} />}
    >
      <TeamActions teamId={null} actions={actions} onOpen={open} />
      {inHand && <TaskDialog inHand={inHand} actions={actions} onClose={() => setInHand(null)} />}
    </Page>
  )
}

type InHand = { readonly action: ActionPicture; readonly task: ActionTask }
type TaskProps = { inHand: InHand; actions: readonly ActionLine[]; onClose: () => void }

function TaskDialog({ inHand, actions, onClose }: TaskProps) {
  const line = actions.find(({ id }) => id === inHand.action.id)
  if (!line) return null
  // Of the same team, as the question is whether it has too many.
  const ofTeam = actions.filter(({ teamId }) => teamId === line.teamId)
  return <OfTeam teamId={line.teamId} actions={ofTeam} inHand={inHand} onClose={onClose} />
}

/** Opens once the team is known, whose members and next retro the dialog offers. */
function OfTeam({ teamId, inHand, actions, onClose }: TaskProps & { teamId: TeamId }) {
  const { value } = useLive('team.get', { teamId }, CHANGED_BY)
  if (!value) return null
  return (
    <TeamActionDialog
      team={value.team}
      retros={value.retros}
      actions={actions}
      inHand={inHand}
      onClose={onClose}
    />
  )
}
