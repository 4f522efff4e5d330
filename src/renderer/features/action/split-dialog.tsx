import type { ActionPicture } from '@shared/domain/action'
import type { ActionId, RetroId } from '@shared/domain/ids'
import { LIMITS } from '@shared/domain/limits'
import { splitDialog as words } from '@shared/text/action-tasks'
import { errorText } from '@shared/text/errors'
import { KEYS } from '@shared/text/keys'
import { useRef, useState } from 'react'
import { useClient } from '../../api/client-context'
import { focusFirstProblem } from '../../api/focus-problem'
import { newId } from '../../api/ids'
import { useCommand } from '../../api/use-command'
import { useDraftForm } from '../../api/use-draft-form'
import { Button } from '../../ui/button'
import { Dialog } from '../../ui/dialog'
import { Problem } from '../../ui/problem'
import { useShortcuts } from '../../ui/shortcuts'
import { TextArea } from '../../ui/text-area'
import { useToast } from '../../ui/toast'
import { problemText } from './problem-text'
import { SplitForm, splitFrom } from './split-form'

type Props = {
  action: ActionPicture
  /** The running retro on whose screen it happens. */
  retroId: RetroId | null
  onClose: () => void
}

/** Makes an action smaller. What was typed stays as a draft until it is sent. */
export function SplitDialog({ action, retroId, onClose }: Props) {
  const client = useClient()
  const { say } = useToast()
  const { run, problem, isBusy } = useCommand()
  const initial = { text: action.text, parts: '' }
  const form = useDraftForm(`action:${action.id}:split`, SplitForm, initial)
  const [hasTried, setHasTried] = useState(false)
  // Kept through failed tries, so that no part is ever made twice.
  const ids = useRef<ActionId[]>([])
  const { split, problems } = splitFrom(form.fields)
  const shown = hasTried ? (problems ?? {}) : {}

  async function submit() {
    setHasTried(true)
    if (!split) return focusFirstProblem()
    const parts = split.parts.map((text, at) => ({
      actionId: (ids.current[at] ??= newId<ActionId>()),
      text,
    }))
    const input = { actionId: action.id, retroId, text: split.text, parts }
    if (!(await run(() => client.call('action.split', input)))) return
    form.clear()
    // Beside a list, the shelf says it with a way back.
    if (retroId !== null) say(words.done(parts.length))
    onClose()
  }
  useShortcuts({ [KEYS.save]: () => void submit() }, { whileTyping: [KEYS.save] })

  return (
    <Dialog
      open
      onClose={onClose}
      title={words.title}
      description={words.about}
      closeLabel={words.close}
      actions={
        <>
          <Button label={words.cancel} onPress={onClose} />
          <Button
            kind="primary"
            label={words.split}
            shortcut={KEYS.save}
            busy={isBusy}
            onPress={() => void submit()}
          />
        </>
      }
    >
      <TextArea
        label={words.text}
        rows={2}
        value={form.fields.text}
        onChange={(text) => form.set({ text })}
        limit={LIMITS.action}
        problem={problemText(shown.text)}
      />
      <TextArea
        label={words.parts}
        hint={words.partsHint}
        rows={3}
        value={form.fields.parts}
        onChange={(parts) => form.set({ parts })}
        problem={
          shown.parts === 'too-large' ? words.tooMany : problemText(shown.parts, words.noPart)
        }
      />
      {problem && <Problem>{errorText(problem.code)}</Problem>}
    </Dialog>
  )
}
