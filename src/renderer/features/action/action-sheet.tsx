import { isOpen, type ActionPicture } from '@shared/domain/action'
import type { Day } from '@shared/domain/day'
import { actionList as words } from '@shared/text/actions'
import { CalendarClock, User } from 'lucide-react'
import { memo } from 'react'
import { Badge } from '../../ui/badge'
import { Paper } from '../../ui/paper'
import { Problem } from '../../ui/problem'
import { ActionControls } from './action-controls'
import { ActionHistory } from './action-history'
import { isOverdue } from './action-filter'
import { ActionOriginNote } from './action-origin-note'
import styles from './action-sheet.module.css'
import type { ActionSteps } from './use-action-commands'

type Props = {
  action: ActionPicture
  today: Day
  steps: ActionSteps
  /** Why the last step on it was refused. */
  refusal: string | null
  onEdit: (action: ActionPicture) => void
}

/** One action with all that is known about it. */
export const ActionSheet = memo(function ActionSheet(props: Props) {
  const { action, today, steps, refusal, onEdit } = props
  return (
    <Paper as="li" className={styles.sheet}>
      <div className={styles.what}>
        <p className={styles.text} dir="auto">
          {action.text}
        </p>
        {action.doneWhen !== '' && (
          <p className={styles.doneWhen} dir="auto">
            {words.doneWhen} {action.doneWhen}
          </p>
        )}
        {action.reason !== '' && (
          <p className={styles.doneWhen} dir="auto">
            {words.reason} {action.reason}
          </p>
        )}
        <p className={styles.facts}>
          <Badge icon={User}>{action.owner ?? words.nobody}</Badge>
          <Badge icon={CalendarClock} kind={isOverdue(action, today) ? 'danger' : 'plain'}>
            {dateOf(action, today)}
          </Badge>
          <span>{words.age(action.ageDays)}</span>
          {action.carried > 0 && <span>{words.carried(action.carried)}</span>}
        </p>
        <ActionOriginNote action={action} />
        <ActionHistory actionId={action.id} today={today} />
        {refusal && <Problem>{refusal}</Problem>}
      </div>
      <ActionControls action={action} steps={steps} onEdit={onEdit} />
    </Paper>
  )
})

function dateOf(action: ActionPicture, today: Day): string {
  if (!isOpen(action) && action.closedOn) {
    return words.closedOn(action.status, action.closedOn, today)
  }
  return action.dueOn === null ? words.noDate : words.due(action.dueOn, today)
}
