import type { ActionPicture, ActionStatus } from '@shared/domain/action'
import { actionList as words, statusNames } from '@shared/text/actions'
import {
  Check,
  CircleDashed,
  CircleSlash,
  Ellipsis,
  LoaderCircle,
  Pencil,
  Trash2,
} from 'lucide-react'
import { Button } from '../../ui/button'
import { Menu } from '../../ui/menu'
import styles from './action-sheet.module.css'
import type { ActionSteps } from './use-action-commands'

type Props = {
  action: ActionPicture
  steps: ActionSteps
  onEdit: (action: ActionPicture) => void
}

const icons = {
  open: CircleDashed,
  doing: LoaderCircle,
  done: Check,
  dropped: CircleSlash,
} as const satisfies Record<ActionStatus, unknown>

export function ActionControls({ action, steps, onEdit }: Props) {
  const to = (status: ActionStatus, label: string) =>
    status !== action.status && {
      label,
      icon: icons[status],
      onSelect: () => steps.moveTo(action, status),
    }

  return (
    <div className={styles.controls}>
      <Menu
        label={words.statusOf(action.status, action.text)}
        trigger={
          <Button
            size="small"
            icon={icons[action.status]}
            label={words.statusOf(action.status, action.text)}
          >
            {statusNames[action.status]}
          </Button>
        }
        items={[
          to('open', words.toOpen),
          to('doing', words.toDoing),
          to('done', words.toDone),
          to('dropped', words.toDropped),
        ]}
      />
      <Button
        kind="quiet"
        size="small"
        icon={Pencil}
        label={words.editOf(action.text)}
        onPress={() => onEdit(action)}
      >
        {words.edit}
      </Button>
      <Menu
        label={words.more(action.text)}
        icon={Ellipsis}
        iconOnly
        kind="quiet"
        size="small"
        items={[
          {
            label: words.delete,
            icon: Trash2,
            danger: true,
            onSelect: () => steps.remove(action),
          },
        ]}
      />
    </div>
  )
}
