import { isOpen, type ActionPicture } from '@shared/domain/action'
import type { Day } from '@shared/domain/day'
import { actionList as words } from '@shared/text/actions'
import { errorText } from '@shared/text/errors'
import { CalendarClock, User } from 'lucide-react'
import type { ActionTask } from '../../api/action-task'
import { Badge } from '../../ui/badge'
import { Paper } from '../../ui/paper'
import { Problem } from '../../ui/problem'
import { ActionDetails } from './action-details'
import { ActionControls } from './action-controls'
import { ActionHistory } from './action-history'
import { isOverdue } from './action-filter'
import { ActionOriginNote } from './action-origin-note'
import styles from './action-sheet.module.css'
import { DropDialog } from './drop-dialog'
import { useActionCommands } from './use-action-commands'

type Props = {
  action: ActionPicture
  today: Day
  /** The text of the larger action that it is a part of. */
  wholeText: string | undefined
  onOpen: (task: ActionTask) => void
}

/** One action with all that is known about it. */
export function ActionSheet({ action, today, wholeText, onOpen }: Props) {
  const commands = useActionCommands(action)
  const { problem, isDropping } = commands

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
        <ActionDetails action={action} today={today} wholeText={wholeText} />
        <ActionOriginNote action={action} />
        <ActionHistory actionId={action.id} today={today} />
        {problem && !isDropping && <Problem>{errorText(problem.code)}</Problem>}
      </div>
      <ActionControls action={action} commands={commands} onOpen={onOpen} />
      {isDropping && (
        <DropDialog
          action={action}
          problem={problem}
          isBusy={commands.isBusy}
          onDrop={(reason) => commands.setStatus('dropped', reason)}
          onClose={commands.cancelDrop}
        />
      )}
    </Paper>
  )
}

function dateOf(action: ActionPicture, today: Day): string {
  if (!isOpen(action) && action.closedOn) {
    return words.closedOn(action.status, action.closedOn, today)
  }
  return action.dueOn === null ? words.noDate : words.due(action.dueOn, today)
}
