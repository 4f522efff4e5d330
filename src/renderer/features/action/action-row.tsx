import type { ActionLine } from '@shared/domain/action-life'
import type { Day } from '@shared/domain/day'
import type { ActionId } from '@shared/domain/ids'
import { actionSelection } from '@shared/text/action-page'
import { memo } from 'react'
import type { OpenAction } from '../../api/action-task'
import { Checkbox } from '../../ui/checkbox'
import { Paper } from '../../ui/paper'
import { ActionSheet } from './action-sheet'
import styles from './action-sheet.module.css'
import type { ActionSteps } from './use-action-commands'

export type RowProps = {
  action: ActionLine
  today: Day
  steps: ActionSteps
  /** Why the last step on it was refused. */
  refusal: string | null
  /** Among actions of several teams. */
  showsTeam: boolean
  /** The text of the larger action that it is a part of. */
  wholeText: string | undefined
  isSelected: boolean
  onSelect: (id: ActionId, isSelected: boolean) => void
  onOpen: OpenAction
}

/** One line of the list. */
export const ActionRow = memo(function ActionRow(props: RowProps) {
  const { action, isSelected, onSelect } = props
  return (
    <Paper role="listitem" className={styles.sheet} selected={isSelected} data-action={action.id}>
      <Checkbox
        label={actionSelection.one(action.text)}
        labelHidden
        checked={isSelected}
        onChange={(isOn) => onSelect(action.id, isOn)}
      />
      <ActionSheet {...props} />
    </Paper>
  )
})
