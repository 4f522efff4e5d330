import { isOpen, type ActionPicture, type ActionStatus } from '@shared/domain/action'
import { checkDialog, splitDialog } from '@shared/text/action-tasks'
import { actionList as words, statusNames } from '@shared/text/actions'
import {
  Check,
  CircleDashed,
  CircleSlash,
  Ellipsis,
  FlaskConical,
  LoaderCircle,
  Pencil,
  Split,
  Trash2,
} from 'lucide-react'
import { CHECK, EDIT, SPLIT, type ActionTask } from '../../api/action-task'
import { Button } from '../../ui/button'
import { Menu } from '../../ui/menu'
import styles from './action-sheet.module.css'
import type { ActionCommands } from './use-action-commands'

type Props = {
  action: ActionPicture
  commands: ActionCommands
  onOpen: (task: ActionTask) => void
}

const icons = {
  open: CircleDashed,
  doing: LoaderCircle,
  done: Check,
  dropped: CircleSlash,
} as const satisfies Record<ActionStatus, unknown>

export function ActionControls({ action, commands, onOpen }: Props) {
  const { setStatus, askToDrop, remove } = commands
  const to = (status: ActionStatus, label: string) =>
    status !== action.status && {
      label,
      icon: icons[status],
      onSelect: () => (status === 'dropped' ? askToDrop() : void setStatus(status, '')),
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
        onPress={() => onOpen(EDIT)}
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
          isOpen(action) &&
            action.experiment !== null && {
              label: checkDialog.open,
              icon: FlaskConical,
              onSelect: () => onOpen(CHECK),
            },
          isOpen(action) && {
            label: splitDialog.open,
            icon: Split,
            onSelect: () => onOpen(SPLIT),
          },
          {
            label: words.delete,
            icon: Trash2,
            danger: true,
            onSelect: () => void remove(),
          },
        ]}
      />
    </div>
  )
}
