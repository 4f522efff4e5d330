import { isOpen, type ActionPicture } from '@shared/domain/action'
import type { RetroLine, Team } from '@shared/domain/team'
import { useToday } from '../api/use-today'
import { ActionDialog } from '../features/action/action-dialog'
import { defaultDue } from '../features/action/default-due'

type Props = {
  team: Team
  retros: readonly RetroLine[]
  actions: readonly ActionPicture[]
  editing: ActionPicture | 'new'
  onClose: () => void
}

/** The action dialog outside of a retro: the action then comes from no topic. */
export function TeamActionDialog({ team, retros, actions, editing, onClose }: Props) {
  const today = useToday()
  const action = editing === 'new' ? undefined : editing
  const others = actions.filter((other) => other.id !== action?.id && isOpen(other))

  return (
    <ActionDialog
      teamId={team.id}
      retroId={null}
      topicId={null}
      action={action}
      members={team.members.map(({ name }) => name)}
      defaultDue={defaultDue(retros, today)}
      openCount={others.length}
      onClose={onClose}
    />
  )
}
