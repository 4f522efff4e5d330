import type { ActionPicture } from '@shared/domain/action'
import { actionList as words } from '@shared/text/actions'
import { Ellipsis, Pencil, Trash2 } from 'lucide-react'
import { Button } from '../../ui/button'
import { Menu } from '../../ui/menu'
import styles from './action-sheet.module.css'
import { StatusMenu } from './status-menu'
import type { ActionSteps } from './use-action-commands'

type Props = { action: ActionPicture; steps: ActionSteps; onEdit: () => void }

export function ActionControls({ action, steps, onEdit }: Props) {
  return (
    <div className={styles.controls}>
      <StatusMenu action={action} onChoose={(status) => steps.moveTo(action, status)} />
      <Button
        kind="quiet"
        size="small"
        icon={Pencil}
        label={words.editOf(action.text)}
        onPress={onEdit}
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
