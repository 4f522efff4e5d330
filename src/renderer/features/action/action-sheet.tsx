import type { ActionLine } from '@shared/domain/action-life'
import type { Day } from '@shared/domain/day'
import { actionList as words } from '@shared/text/actions'
import { Problem } from '../../ui/problem'
import { ActionControls } from './action-controls'
import { ActionFacts } from './action-facts'
import { ActionHistory } from './action-history'
import { ActionOriginNote } from './action-origin-note'
import styles from './action-sheet.module.css'
import { TeamLink } from './team-link'
import type { ActionSteps } from './use-action-commands'

type Props = {
  action: ActionLine
  today: Day
  steps: ActionSteps
  refusal: string | null
  showsTeam: boolean
  onEdit: (action: ActionLine) => void
}

/** One action with all that is known about it, and what can be done with it. */
export function ActionSheet({ action, today, steps, refusal, showsTeam, onEdit }: Props) {
  return (
    <>
      <div className={styles.what}>
        {showsTeam && <TeamLink action={action} />}
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
        <div className={styles.facts}>
          <ActionFacts action={action} today={today} />
          <span>{words.age(action.ageDays)}</span>
          {action.carried > 0 && <span>{words.carried(action.carried)}</span>}
        </div>
        <ActionOriginNote action={action} />
        <ActionHistory actionId={action.id} today={today} />
        {refusal && <Problem>{refusal}</Problem>}
      </div>
      <ActionControls action={action} steps={steps} onEdit={() => onEdit(action)} />
    </>
  )
}
