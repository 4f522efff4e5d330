import { OUTCOMES, type ActionPicture, type Experiment, type Outcome } from '@shared/domain/action'
import type { Day } from '@shared/domain/day'
import { readDueWords } from '@shared/domain/due-words'
import type { RetroId } from '@shared/domain/ids'
import { LIMITS } from '@shared/domain/limits'
import { checkDialog as words, outcomeChoices } from '@shared/text/action-tasks'
import { errorText } from '@shared/text/errors'
import { KEYS } from '@shared/text/keys'
import { useRef, useState } from 'react'
import { useClient } from '../../api/client-context'
import { focusFirstProblem } from '../../api/focus-problem'
import { useCommand } from '../../api/use-command'
import { useDraftForm } from '../../api/use-draft-form'
import { useToday } from '../../api/use-today'
import { Button } from '../../ui/button'
import { Dialog } from '../../ui/dialog'
import { Problem } from '../../ui/problem'
import { RadioGroup } from '../../ui/radio-group'
import { useShortcuts } from '../../ui/shortcuts'
import { TextArea } from '../../ui/text-area'
import { useToast } from '../../ui/toast'
import { UserText } from '../../ui/user-text'
import styles from './action-dialog.module.css'
import { CheckForm, checkFrom, emptyCheck } from './check-form'
import { ExperimentFields } from './experiment-fields'
import { problemText } from './problem-text'

type Props = {
  action: ActionPicture
  experiment: Experiment
  /** Chosen already by a key or a button; null: not yet. */
  outcome: Outcome | null
  /** The running retro on whose screen it happens. */
  retroId: RetroId | null
  nextRetro: Day
  onClose: () => void
}

const OPTIONS = OUTCOMES.map((value) => ({
  value,
  label: outcomeChoices[value].label,
  description: outcomeChoices[value].about,
}))

/** What was seen of an experiment, and what follows. What was typed stays as a draft until it is sent. */
export function CheckDialog({ action, experiment, outcome, retroId, nextRetro, onClose }: Props) {
  const client = useClient()
  const { say } = useToast()
  const { run, problem, isBusy } = useCommand()
  const today = useToday()
  const seen = useRef<HTMLTextAreaElement>(null)
  // A later try is another look: what was typed about the last one does not belong to it.
  const place = `action:${action.id}:check:${experiment.checkOn}`
  const form = useDraftForm(place, CheckForm, emptyCheck(experiment, nextRetro, outcome))
  const [chosen, choose] = useState(outcome ?? form.fields.outcome)
  const [hasTried, setHasTried] = useState(false)
  const checkOn = readDueWords(form.fields.checkOn, { today, nextRetro }) ?? form.fields.checkOn
  const { check, problems } = checkFrom({ ...form.fields, outcome: chosen, checkOn })
  const shown = hasTried ? (problems ?? {}) : {}

  async function submit() {
    setHasTried(true)
    if (!check) return focusFirstProblem()
    const input = { actionId: action.id, retroId, ...check }
    if (!(await run(() => client.call('action.check', input)))) return
    form.clear()
    // Beside a list, the shelf says it with a way back.
    if (retroId !== null) say(words.noted[check.outcome])
    onClose()
  }
  useShortcuts({ [KEYS.save]: () => void submit() }, { whileTyping: [KEYS.save] })

  return (
    <Dialog
      open
      onClose={onClose}
      title={words.title}
      description={<UserText as="span">{action.text}</UserText>}
      closeLabel={words.close}
      {...(outcome && { initialFocus: seen })}
      actions={
        <>
          <Button label={words.cancel} onPress={onClose} />
          <Button
            kind="primary"
            label={words.save}
            shortcut={KEYS.save}
            busy={isBusy}
            onPress={() => void submit()}
          />
        </>
      }
    >
      <div>
        <UserText>{words.believed(experiment)}</UserText>
        <UserText>{words.lookedAt(experiment)}</UserText>
      </div>
      <RadioGroup
        label={words.outcome}
        options={OPTIONS}
        value={chosen === '' ? null : chosen}
        onChange={(to) => {
          choose(to)
          form.set({ outcome: to })
        }}
        problem={shown.outcome && words.noOutcome}
      />
      <TextArea
        ref={seen}
        label={words.seen}
        rows={2}
        value={form.fields.seen}
        onChange={(text) => form.set({ seen: text, outcome: chosen })}
        limit={LIMITS.reason}
        problem={problemText(shown.seen, words.noSeen, words.seenTooLong)}
      />
      {chosen === 'adapt' && (
        <fieldset className={styles.experiment}>
          <legend>{words.next}</legend>
          <ExperimentFields
            form={form.fields}
            problems={shown}
            nextRetro={nextRetro}
            onChange={form.set}
          />
        </fieldset>
      )}
      {problem && <Problem>{errorText(problem.code)}</Problem>}
    </Dialog>
  )
}
