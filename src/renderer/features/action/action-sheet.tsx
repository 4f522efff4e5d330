import type { ActionLine } from '@shared/domain/action-life'
import type { Day } from '@shared/domain/day'
import { actionList as words } from '@shared/text/actions'
import { useState } from 'react'
import type { OpenAction } from '../../api/action-task'
import { Problem } from '../../ui/problem'
import { ActionDetails } from './action-details'
import { ActionControls } from './action-controls'
import { DueBadge, OwnerBadge } from './action-facts'
import { ActionHistory } from './action-history'
import { ActionOriginNote } from './action-origin-note'
import styles from './action-sheet.module.css'
import type { InlineField } from './inline-edit'
import { InlineEditor } from './inline-editor'
import { LineField } from './line-field'
import { TeamLink } from './team-link'
import type { ActionSteps } from './use-action-commands'

type Props = {
  action: ActionLine
  today: Day
  steps: ActionSteps
  refusal: string | null
  showsTeam: boolean
  /** The text of the larger action that it is a part of. */
  wholeText: string | undefined
  onOpen: OpenAction
}

/** One action with all that is known about it, and what can be done with it. */
export function ActionSheet({
  action,
  today,
  steps,
  refusal,
  showsTeam,
  wholeText,
  onOpen,
}: Props) {
  const [field, setField] = useState<InlineField | null>(null)
  const [left, setLeft] = useState<InlineField | null>(null)

  function leave() {
    setLeft(field)
    setField(null)
  }

  return (
    <>
      <div className={styles.what}>
        {showsTeam && <TeamLink action={action} />}
        {field === 'text' ? (
          <InlineEditor action={action} field="text" onDone={leave} />
        ) : (
          <LineField
            actionId={action.id}
            field="text"
            wasLeft={left === 'text'}
            isText
            onEdit={setField}
          >
            {action.text}
          </LineField>
        )}
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
        {(field === 'owner' || field === 'dueOn') && (
          <InlineEditor key={field} action={action} field={field} onDone={leave} />
        )}
        <div className={styles.facts}>
          {field !== 'owner' && (
            <LineField
              actionId={action.id}
              field="owner"
              wasLeft={left === 'owner'}
              onEdit={setField}
            >
              <OwnerBadge action={action} />
            </LineField>
          )}
          {field !== 'dueOn' && (
            <LineField
              actionId={action.id}
              field="dueOn"
              wasLeft={left === 'dueOn'}
              onEdit={setField}
            >
              <DueBadge action={action} today={today} />
            </LineField>
          )}
          <span>{words.age(action.ageDays, action.ageRetros)}</span>
          {action.carried > 0 && <span>{words.carried(action.carried)}</span>}
        </div>
        <ActionDetails action={action} today={today} wholeText={wholeText} />
        <ActionOriginNote action={action} />
        <ActionHistory actionId={action.id} today={today} />
        {refusal && <Problem>{refusal}</Problem>}
      </div>
      <ActionControls action={action} steps={steps} onOpen={(task) => onOpen(action, task)} />
    </>
  )
}
