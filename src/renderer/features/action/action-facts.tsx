import { isOpen, type ActionPicture } from '@shared/domain/action'
import type { Day } from '@shared/domain/day'
import { actionList as words } from '@shared/text/actions'
import { CalendarClock, User } from 'lucide-react'
import { Badge } from '../../ui/badge'
import { isOverdue } from './action-filter'
import styles from './action-sheet.module.css'

type Props = { action: ActionPicture; today: Day }

/** Who has it and until when, in short. */
export function ActionFacts({ action, today }: Props) {
  return (
    <p className={styles.facts}>
      <OwnerBadge action={action} />
      <DueBadge action={action} today={today} />
    </p>
  )
}

export function OwnerBadge({ action }: Pick<Props, 'action'>) {
  return <Badge icon={User}>{action.owner ?? words.nobody}</Badge>
}

export function DueBadge({ action, today }: Props) {
  return (
    <Badge icon={CalendarClock} kind={isOverdue(action, today) ? 'danger' : 'plain'}>
      {dateOf(action, today)}
    </Badge>
  )
}

function dateOf(action: ActionPicture, today: Day): string {
  if (!isOpen(action) && action.closedOn) {
    return words.closedOn(action.status, action.closedOn, today)
  }
  return action.dueOn === null ? words.noDate : words.due(action.dueOn, today)
}
