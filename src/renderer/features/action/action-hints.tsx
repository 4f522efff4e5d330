import { actionHints } from '@shared/domain/action-hints'
import { actionDialog, actionHintTexts } from '@shared/text/actions'
import { Lightbulb } from 'lucide-react'
import { isIsoDate } from '../../ui/iso-date'
import type { ActionForm } from './action-form'
import styles from './action-dialog.module.css'
import { Day } from '@shared/domain/day'

type Props = { form: ActionForm; openCount: number }

/** What may keep the action from happening, said while it is typed. Nothing of it blocks. */
export function ActionHints({ form, openCount }: Props) {
  const hints = form.text.trim() === '' ? [] : hintsFor(form, openCount)
  return (
    <div role="status" aria-label={actionDialog.hints}>
      {hints.length > 0 && (
        <ul className={styles.hints}>
          {hints.map((hint) => (
            <li key={hint} className={styles.hint}>
              <Lightbulb aria-hidden="true" className={styles.icon} />
              {actionHintTexts[hint]}
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}

function hintsFor({ text, owner, due, doneWhen }: ActionForm, openCount: number) {
  const draft = {
    text,
    doneWhen,
    owner: owner.trim() === '' ? null : owner,
    dueOn: isIsoDate(due) ? Day.parse(due) : null,
  }
  return actionHints(draft, openCount)
}
