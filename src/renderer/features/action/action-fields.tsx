import { Day } from '@shared/domain/day'
import { readDueWords } from '@shared/domain/due-words'
import { LIMITS } from '@shared/domain/limits'
import type { ErrorCode } from '@shared/errors'
import { actionDialog as words } from '@shared/text/actions'
import { errorText } from '@shared/text/errors'
import { useToday } from '../../api/use-today'
import { Combobox } from '../../ui/combobox'
import { DateField } from '../../ui/date-field'
import { TextArea } from '../../ui/text-area'
import type { ActionForm, ActionProblems } from './action-form'
import styles from './action-dialog.module.css'

type Props = {
  form: ActionForm
  problems: ActionProblems
  members: readonly string[]
  /** The day that "next retro" means. */
  nextRetro: Day
  onChange: (to: Partial<ActionForm>) => void
}

export function ActionFields({ form, problems, members, nextRetro, onChange }: Props) {
  const today = useToday()
  const dueWords = {
    read: (text: string) => readDueWords(text, { today, nextRetro }),
    mean: (day: string) => words.dueMeans(Day.parse(day)),
  }
  return (
    <>
      <TextArea
        label={words.action}
        rows={2}
        value={form.text}
        onChange={(text) => onChange({ text })}
        limit={LIMITS.action}
        problem={sentence(problems.text, words.tooLong)}
      />
      <div className={styles.pair}>
        <Combobox
          label={words.owner}
          hint={words.ownerHint}
          suggestions={members}
          value={form.owner}
          onChange={(owner) => onChange({ owner })}
          problem={sentence(problems.owner, words.nameTooLong)}
        />
        <DateField
          label={words.due}
          hint={words.dueHint}
          value={form.due}
          onChange={(due) => onChange({ due })}
          notADate={words.notADate}
          pickLabel={words.pickDay}
          words={dueWords}
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
        problem={sentence(problems.doneWhen, words.tooLong)}
      />
    </>
  )
}

function sentence(code: ErrorCode | undefined, tooLong: string): string | undefined {
  if (code === 'empty') return words.empty
  return code === 'too-long' ? tooLong : code && errorText(code)
}
