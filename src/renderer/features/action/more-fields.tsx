import type { Day } from '@shared/domain/day'
import { LIMITS } from '@shared/domain/limits'
import { experimentFields, moreFields as words } from '@shared/text/action-details'
import { actionDialog } from '@shared/text/actions'
import { errorText } from '@shared/text/errors'
import { useState } from 'react'
import { TextArea } from '../../ui/text-area'
import { TextField } from '../../ui/text-field'
import { hasMore, MORE_FIELDS, type ActionForm, type ActionProblems } from './action-form'
import styles from './action-dialog.module.css'
import { ExperimentFields } from './experiment-fields'
import { problemText } from './problem-text'

type Props = {
  form: ActionForm
  problems: ActionProblems
  nextRetro: Day
  onChange: (to: Partial<ActionForm>) => void
}

/** What few actions need; open where something stands in it, and where something in it has to change. */
export function MoreFields({ form, problems, nextRetro, onChange }: Props) {
  const [isOpened, setIsOpened] = useState(() => hasMore(form))
  const hasProblem = MORE_FIELDS.some((field) => problems[field] !== undefined)

  return (
    <details
      open={isOpened || hasProblem}
      onToggle={(event) => setIsOpened(event.currentTarget.open)}
    >
      <summary>{words.more}</summary>
      <div className={styles.moreFields}>
        <TextField
          label={words.helpers}
          hint={words.helpersHint}
          value={form.helpers}
          onChange={(helpers) => onChange({ helpers })}
          problem={problems.helpers && helpersProblem(problems)}
        />
        <TextArea
          label={words.notes}
          rows={2}
          value={form.notes}
          onChange={(notes) => onChange({ notes })}
          limit={LIMITS.note}
          problem={problems.notes && errorText(problems.notes)}
        />
        <TextArea
          label={words.links}
          hint={words.linksHint}
          rows={2}
          value={form.links}
          onChange={(links) => onChange({ links })}
          problem={
            problems.links === 'too-large' ? words.tooManyLinks : problemText(problems.links)
          }
        />
        <fieldset className={styles.experiment}>
          <legend>{experimentFields.title}</legend>
          <p>{experimentFields.about}</p>
          <ExperimentFields {...{ form, problems, nextRetro, onChange }} />
        </fieldset>
      </div>
    </details>
  )
}

function helpersProblem({ helpers }: ActionProblems): string | undefined {
  if (helpers === 'too-large') return words.tooManyHelpers
  return problemText(helpers, actionDialog.empty, actionDialog.nameTooLong)
}
