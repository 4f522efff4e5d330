import type { ActionLine } from '@shared/domain/action-life'
import { actionPage as words } from '@shared/text/action-page'
import { app } from '@shared/text/app'
import { team } from '@shared/text/team'
import { useState, type ReactNode } from 'react'
import { Link } from 'wouter'
import { places } from '../api/places'
import { useLive } from '../api/use-live'
import { TeamActions } from '../features/action/team-actions'
import { Page } from '../ui/page'
import { TeamActionDialog } from './team-action-dialog'
import { useTitle } from './use-title'
import { WaitingPage } from './waiting-page'

type Props = { bar: ReactNode }

const CHANGED_BY = ['teams.changed', 'actions.changed', 'trash.changed'] as const

/** The actions of all teams. */
export function ActionsPage({ bar }: Props) {
  const { value: actions, problem, refresh } = useLive('action.list', { teamId: null }, CHANGED_BY)
  const [editing, setEditing] = useState<ActionLine | null>(null)
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
    >
      <TeamActions teamId={null} actions={actions} onEdit={setEditing} />
      {editing && (
        <EditDialog
          action={editing}
          // Of the same team, as the question is whether it has too many.
          actions={actions.filter(({ teamId }) => teamId === editing.teamId)}
          onClose={() => setEditing(null)}
        />
      )}
    </Page>
  )
}

type EditProps = { action: ActionLine; actions: readonly ActionLine[]; onClose: () => void }

/** Opens once the team is known, whose members and next retro the dialog offers. */
function EditDialog({ action, actions, onClose }: EditProps) {
  const { value } = useLive('team.get', { teamId: action.teamId }, CHANGED_BY)
  if (!value) return null
  return (
    <TeamActionDialog
      team={value.team}
      retros={value.retros}
      actions={actions}
      editing={action}
      onClose={onClose}
    />
  )
}
