import type { ActionPicture } from '@shared/domain/action'
import type { Day } from '@shared/domain/day'
import { readDueWords } from '@shared/domain/due-words'
import type { RetroId, TeamId, TopicId } from '@shared/domain/ids'
import { actionDialog as words } from '@shared/text/actions'
import { errorText } from '@shared/text/errors'
import { KEYS } from '@shared/text/keys'
import { useState } from 'react'
import { focusFirstProblem } from '../../api/focus-problem'
import { useDraftForm } from '../../api/use-draft-form'
import { useToday } from '../../api/use-today'
import { Button } from '../../ui/button'
import { Dialog } from '../../ui/dialog'
import { Problem } from '../../ui/problem'
import { useShortcuts } from '../../ui/shortcuts'
import { useToast } from '../../ui/toast'
import { ActionFields } from './action-fields'
import { ActionForm, draftFrom, emptyForm, formOf } from './action-form'
import { ActionHints } from './action-hints'
import { useSaveAction, type StatementOrigin } from './use-save-action'

type Props = {
  teamId: TeamId
  /** Where a new one is made; null on the team's page. */
  retroId: RetroId | null
  topicId: TopicId | null
  topicTitle?: string | undefined
  statement?: StatementOrigin | undefined
  /** The action to change; a new one without it. */
  action?: ActionPicture | undefined
  members: readonly string[]
  defaultDue: Day
  /** How many actions of the team are open already. */
  openCount: number
  onClose: () => void
}

/** A new action, or one to be changed. What was typed stays as a draft until it is saved. */
export function ActionDialog(props: Props) {
  const { action, members, defaultDue, openCount, onClose } = props
  const { say } = useToast()
  const form = useDraftForm(
    placeOf(props),
    ActionForm,
    action ? formOf(action) : emptyForm(defaultDue),
  )
  const { save, problem, isBusy } = useSaveAction(props)
  const [hasTried, setHasTried] = useState(false)
  const today = useToday()
  // Also where it is saved by a key while the words still stand in the field.
  const meant = (text: string) => readDueWords(text, { today, nextRetro: defaultDue }) ?? text
  const [due, checkOn] = [meant(form.fields.due), meant(form.fields.checkOn)]
  const { draft, problems } = draftFrom({ ...form.fields, due, checkOn })

  async function submit() {
    setHasTried(true)
    if (!draft) return focusFirstProblem()
    if (!(await save(draft))) return
    form.clear()
    // Beside a list, the shelf says what was changed, with a way back.
    if (!action || props.retroId !== null) say(action ? words.saved : words.added)
    onClose()
  }
  useShortcuts({ [KEYS.save]: () => void submit() }, { whileTyping: [KEYS.save] })

  return (
    <Dialog
      open
      onClose={onClose}
      title={action ? words.editTitle : words.newTitle}
      description={aboutOf(props)}
      closeLabel={words.close}
      actions={
        <>
          <Button label={words.cancel} onPress={onClose} />
          <Button
            kind="primary"
            label={action ? words.save : words.add}
            shortcut={KEYS.save}
            busy={isBusy}
            onPress={() => void submit()}
          />
        </>
      }
    >
      <ActionFields
        form={form.fields}
        problems={hasTried ? (problems ?? {}) : {}}
        members={members}
        nextRetro={defaultDue}
        onChange={form.set}
      />
      <ActionHints form={{ ...form.fields, due }} openCount={openCount} />
      {problem && <Problem>{errorText(problem.code)}</Problem>}
    </Dialog>
  )
}

function aboutOf({ topicTitle, statement }: Props): string | null {
  if (statement) return words.aboutStatement(statement.text)
  return topicTitle === undefined ? null : words.about(topicTitle)
}

/** The draft belongs to the place where the action would come from. */
function placeOf({ teamId, retroId, topicId, statement, action }: Props): string {
  if (action) return `action:${action.id}`
  if (statement) return `action:new:${statement.roundId}:${statement.statementKey}`
  return `action:new:${topicId ?? retroId ?? teamId}`
}
