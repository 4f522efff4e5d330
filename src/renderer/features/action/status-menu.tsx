import { ACTION_STATUSES, type ActionPicture, type ActionStatus } from '@shared/domain/action'
import { actionList as words, statusNames } from '@shared/text/actions'
import { Check, CircleDashed, CircleSlash, LoaderCircle } from 'lucide-react'
import { Button } from '../../ui/button'
import { Menu } from '../../ui/menu'

export const statusIcons = {
  open: CircleDashed,
  doing: LoaderCircle,
  done: Check,
  dropped: CircleSlash,
} as const satisfies Record<ActionStatus, unknown>

export const statusSteps: Record<ActionStatus, string> = {
  open: words.toOpen,
  doing: words.toDoing,
  done: words.toDone,
  dropped: words.toDropped,
}

type Props = { action: ActionPicture; onChoose: (status: ActionStatus) => void }

/** Says the status of an action, and offers the others. */
export function StatusMenu({ action, onChoose }: Props) {
  const label = words.statusOf(action.status, action.text)
  return (
    <Menu
      label={label}
      trigger={
        <Button size="small" icon={statusIcons[action.status]} label={label}>
          {statusNames[action.status]}
        </Button>
      }
      items={ACTION_STATUSES.map(
        (status) =>
          status !== action.status && {
            label: statusSteps[status],
            icon: statusIcons[status],
            onSelect: () => onChoose(status),
          },
      )}
    />
  )
}
