import type { Day } from '@shared/domain/day'
import { LIMITS } from '@shared/domain/limits'
import { actionDialog as words } from '@shared/text/actions'
import { Combobox } from '../../ui/combobox'
import { TextArea } from '../../ui/text-area'
import type { ActionForm, ActionProblems } from './action-form'
import styles from './action-dialog.module.css'
import { DayField } from './day-field'
import { MoreFields } from './more-fields'
import { problemText } from './problem-text'

type Props = {
  form: ActionForm
  problems: ActionProblems
  members: readonly string[]
  /** The day that "next retro" means. */
  nextRetro: Day
  onChange: (to: Partial<ActionForm>) => void
}

export function ActionFields({ form, problems, members, nextRetro, onChange }: Props) {
  return (
    <>
      <TextArea
        label={words.action}
        rows={2}
        value={form.text}
        onChange={(text) => onChange({ text })}
        limit={LIMITS.action}
        problem={problemText(problems.text)}
      />
      <div className={styles.pair}>
        <Combobox
          label={words.owner}
          hint={words.ownerHint}
          suggestions={members}
          value={form.owner}
          onChange={(owner) => onChange({ owner })}
          problem={problemText(problems.owner, words.empty, words.nameTooLong)}
        />
        <DayField
          label={words.due}
          hint={words.dueHint}
          value={form.due}
          onChange={(due) => onChange({ due })}
          nextRetro={nextRetro}
          problem={problems.dueOn && words.notADate}
        />
      </div>
      <TextArea
        label={words.doneWhen}
        hint={words.doneWhenHint}
        rows={2}
        value={form.doneWhen}
        onChange={(doneWhen) => onChange({ doneWhen })}
        limit={LIMITS.action}
        problem={problemText(problems.doneWhen)}
      />
      <MoreFields form={form} problems={problems} nextRetro={nextRetro} onChange={onChange} />
    </>
  )
}
