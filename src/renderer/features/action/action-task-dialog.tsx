import type { ActionPicture } from '@shared/domain/action'
import type { Day } from '@shared/domain/day'
import type { RetroId } from '@shared/domain/ids'
import type { ReactNode } from 'react'
import type { ActionTask } from '../../api/action-task'
import { CheckDialog } from './check-dialog'
import { SplitDialog } from './split-dialog'

type Props = {
  action: ActionPicture
  task: Exclude<ActionTask, { kind: 'edit' }>
  retroId: RetroId | null
  nextRetro: Day
  onClose: () => void
}

/** What can be done with an action beside editing it. */
export function ActionTaskDialog({ task, ...props }: Props): ReactNode {
  if (task.kind === 'split') return <SplitDialog {...props} />
  const { experiment } = props.action
  // Somebody may take the experiment away while it is looked at.
  return experiment && <CheckDialog {...props} experiment={experiment} outcome={task.outcome} />
}
