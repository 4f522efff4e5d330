import type { ActionLine } from '@shared/domain/action-life'
import { LIMITS } from '@shared/domain/limits'
import type { ErrorCode } from '@shared/errors'
import { actionInline as words } from '@shared/text/action-page'
import { actionDialog } from '@shared/text/actions'
import { errorText } from '@shared/text/errors'
import { Check, X } from 'lucide-react'
import { useState, type SubmitEvent } from 'react'
import { useClient } from '../../api/client-context'
import { useCommand } from '../../api/use-command'
import { focusFirstProblem } from '../../api/focus-problem'
import { useDraftForm } from '../../api/use-draft-form'
import { Combobox } from '../../ui/combobox'
import { IconButton } from '../../ui/icon-button'
import { useShortcuts } from '../../ui/shortcuts'
import { TextArea } from '../../ui/text-area'
import styles from './action-sheet.module.css'
import { DueField } from './due-field'
import { inlineEdit, inlineText, placeInLine, type InlineField } from './inline-edit'
import { Typed } from './typed'
import { useTeamOf } from './use-team-of'

type Props = { action: ActionLine; field: InlineField; onDone: () => void }

/** One field of an action, changed in its line: Enter saves, Escape leaves it as it was. What is typed is kept. */
export function InlineEditor({ action, field, onDone }: Props) {
  const client = useClient()
  const { run, problem: refusal, isBusy } = useCommand()
  const team = useTeamOf(action.teamId)
  const initial = { value: inlineText(action, field) }
  const draft = useDraftForm(placeInLine(action.id, field), Typed, initial)
  const [hasTried, setHasTried] = useState(false)
  const { value } = draft.fields
  const typed = field === 'dueOn' ? (team.readDue(value) ?? value) : value
  const { edit, problem } = inlineEdit(field, typed)

  function leave() {
    draft.clear()
    onDone()
  }
  async function save() {
    setHasTried(true)
    if (!edit) return focusFirstProblem()
    const { id: actionId } = action
    if (await run(() => client.call('action.edit', { actionId, retroId: null, draft: edit }))) {
      leave()
    }
  }
  function submit(event: SubmitEvent) {
    event.preventDefault()
    void save()
  }
  useShortcuts({ escape: leave }, { whileTyping: ['escape'] })

  const input = {
    labelHidden: true,
    value,
    onChange: (to: string) => draft.set({ value: to }),
    problem: refusal ? errorText(refusal.code) : hasTried ? sentence(field, problem) : null,
    autoFocus: true,
  }
  return (
    <form className={styles.editor} noValidate onSubmit={submit}>
      <div className={styles.field}>
        {field === 'text' && (
          <TextArea
            {...input}
            label={actionDialog.action}
            rows={1}
            limit={LIMITS.action}
            enterSubmits
            onSubmit={() => void save()}
          />
        )}
        {field === 'owner' && (
          <Combobox {...input} label={actionDialog.owner} suggestions={team.members} />
        )}
        {field === 'dueOn' && <DueField {...input} label={actionDialog.due} read={team.readDue} />}
      </div>
      <IconButton type="submit" size="small" icon={Check} label={words.save} busy={isBusy} />
      <IconButton size="small" icon={X} label={words.leave} onPress={leave} />
    </form>
  )
}

function sentence(field: InlineField, code: ErrorCode | null): string | null {
  if (code === null) return null
  if (field === 'dueOn') return actionDialog.notADate
  if (code === 'empty') return actionDialog.empty
  return field === 'text' ? actionDialog.tooLong : actionDialog.nameTooLong
}
