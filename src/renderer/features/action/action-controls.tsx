import { isOpen, type ActionPicture } from '@shared/domain/action'
import { checkDialog, splitDialog } from '@shared/text/action-tasks'
import { actionList as words } from '@shared/text/actions'
import { Ellipsis, FlaskConical, Pencil, Split, Trash2 } from 'lucide-react'
import { CHECK, EDIT, SPLIT, type ActionTask } from '../../api/action-task'
import { Button } from '../../ui/button'
import { Menu } from '../../ui/menu'
import styles from './action-sheet.module.css'
import { StatusMenu } from './status-menu'
import type { ActionSteps } from './use-action-commands'

type Props = {
  action: ActionPicture
  steps: ActionSteps
  onOpen: (task: ActionTask) => void
}

export function ActionControls({ action, steps, onOpen }: Props) {
  return (
    <div className={styles.controls}>
      <StatusMenu action={action} onChoose={(status) => steps.moveTo(action, status)} />
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
            onSelect: () => steps.remove(action),
          },
        ]}
      />
    </div>
  )
}
