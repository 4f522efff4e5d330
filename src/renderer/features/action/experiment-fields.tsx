import type { Day } from '@shared/domain/day'
import { LIMITS } from '@shared/domain/limits'
import { experimentFields as words } from '@shared/text/action-details'
import { actionDialog } from '@shared/text/actions'
import { TextArea } from '../../ui/text-area'
import { problemText } from './problem-text'
import type { ActionForm, ActionProblems } from './action-form'
import { DayField } from './day-field'

type Fields = Pick<ActionForm, 'belief' | 'lookAt' | 'checkOn'>

type Props = {
  form: Fields
  problems: Pick<ActionProblems, 'belief' | 'lookAt' | 'checkOn'>
  nextRetro: Day
  onChange: (to: Partial<Fields>) => void
}

/** "We believe … will …; we look at …, on …." */
export function ExperimentFields({ form, problems, nextRetro, onChange }: Props) {
  return (
    <>
      <TextArea
        label={words.belief}
        hint={words.beliefHint}
        rows={2}
        value={form.belief}
        onChange={(belief) => onChange({ belief })}
        limit={LIMITS.action}
        problem={problemText(problems.belief, words.noBelief)}
      />
      <TextArea
        label={words.lookAt}
        hint={words.lookAtHint}
        rows={2}
        value={form.lookAt}
        onChange={(lookAt) => onChange({ lookAt })}
        limit={LIMITS.action}
        problem={problemText(problems.lookAt, words.noLookAt)}
      />
      <DayField
        label={words.checkOn}
        hint={words.checkOnHint}
        value={form.checkOn}
        onChange={(checkOn) => onChange({ checkOn })}
        nextRetro={nextRetro}
        problem={problems.checkOn && actionDialog.notADate}
      />
    </>
  )
}
