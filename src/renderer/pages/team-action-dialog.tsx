import { isOpen, type ActionPicture } from '@shared/domain/action'
import type { RetroLine, Team } from '@shared/domain/team'
import type { ActionTask } from '../api/action-task'
import { useToday } from '../api/use-today'
import { ActionDialog } from '../features/action/action-dialog'
import { ActionTaskDialog } from '../features/action/action-task-dialog'
import { defaultDue } from '../features/action/default-due'

/** What the dialog is open for: a new action, or something to do with one. */
export type TeamActionInHand = 'new' | { readonly action: ActionPicture; readonly task: ActionTask }

type Props = {
  team: Team
  retros: readonly RetroLine[]
  actions: readonly ActionPicture[]
  inHand: TeamActionInHand
  onClose: () => void
}

/** The action dialog outside of a retro: the action then comes from no topic. */
export function TeamActionDialog({ team, retros, actions, inHand, onClose }: Props) {
  const today = useToday()
  const nextRetro = defaultDue(retros, today)
  if (inHand !== 'new' && inHand.task.kind !== 'edit') {
    const { action, task } = inHand
    return <ActionTaskDialog {...{ action, task, nextRetro, onClose }} retroId={null} />
  }
  const action = inHand === 'new' ? undefined : inHand.action
  const others = actions.filter((other) => other.id !== action?.id && isOpen(other))

  return (
    <ActionDialog
      teamId={team.id}
      retroId={null}
      topicId={null}
      action={action}
      members={team.members.map(({ name }) => name)}
      defaultDue={nextRetro}
      openCount={others.length}
      onClose={onClose}
    />
  )
}
