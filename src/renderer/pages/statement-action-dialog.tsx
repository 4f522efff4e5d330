import { isOpen } from '@shared/domain/action'
import type { TeamId } from '@shared/domain/ids'
import { useLive } from '../api/use-live'
import { useToday } from '../api/use-today'
import { ActionDialog } from '../features/action/action-dialog'
import { defaultDue } from '../features/action/default-due'
import type { StatementOrigin } from '../features/action/use-save-action'

type Props = {
  teamId: TeamId
  /** What the action is to change. */
  statement: StatementOrigin
  onClose: () => void
}

const CHANGED_BY = ['teams.changed', 'actions.changed'] as const

/** The action dialog for a statement of a health check. */
export function StatementActionDialog({ teamId, statement, onClose }: Props) {
  const today = useToday()
  const about = useLive('team.get', { teamId }, CHANGED_BY).value
  const actions = useLive('action.list', { teamId }, CHANGED_BY).value
  if (!about || !actions) return null
  return (
    <ActionDialog
      teamId={teamId}
      retroId={null}
      topicId={null}
      statement={statement}
      members={about.team.members.map(({ name }) => name)}
      defaultDue={defaultDue(about.retros, today)}
      openCount={actions.filter(isOpen).length}
      onClose={onClose}
    />
  )
}
