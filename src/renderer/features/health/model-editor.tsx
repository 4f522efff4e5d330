import type { HealthModel } from '@shared/domain/health-model'
import type { HealthModelId, TeamId } from '@shared/domain/ids'
import { LIMITS } from '@shared/domain/limits'
import { errorText } from '@shared/text/errors'
import { modelEditor as words } from '@shared/text/health'
import { KEYS } from '@shared/text/keys'
import { useState } from 'react'
import { useClient } from '../../api/client-context'
import { focusFirstProblem } from '../../api/focus-problem'
import { useCommand } from '../../api/use-command'
import { useDraftForm } from '../../api/use-draft-form'
import { BottomBar } from '../../ui/bottom-bar'
import { Button } from '../../ui/button'
import { Editor } from '../../ui/editor'
import { Problem } from '../../ui/problem'
import { useShortcuts } from '../../ui/shortcuts'
import { TextArea } from '../../ui/text-area'
import { TextField } from '../../ui/text-field'
import { ModelDraft, modelFrom } from './model-draft'
import styles from './model-editor.module.css'
import { StatementsEditor } from './statements-editor'

type Props = {
  teamId: TeamId
  /** Of the model that is changed, or of the new one. */
  modelId: HealthModelId
  /** Names the draft: what stood here and was not saved comes back. */
  place: string
  initial: ModelDraft
  from: HealthModel | undefined
  onSaved: (model: HealthModel) => void
}

export function ModelEditor({ teamId, modelId, place, initial, from, onSaved }: Props) {
  const client = useClient()
  const { fields: draft, set, isChanged, clear } = useDraftForm(place, ModelDraft, initial)
  const { run, problem, isBusy } = useCommand()
  const [hasTried, setHasTried] = useState(false)
  const made = modelFrom(draft, modelId, from)
  const problems = hasTried && 'problems' in made ? made.problems : new Map<string, never>()
  useShortcuts({ [KEYS.save]: () => void save() }, { whileTyping: [KEYS.save] })

  async function save() {
    setHasTried(true)
    if (!('model' in made)) return focusFirstProblem()
    const { model } = made
    if (!(await run(() => client.call('health.saveModel', { teamId, model })))) return
    clear()
    onSaved(model)
  }
  const say = (path: string) => {
    const code = problems.get(path)
    return code && errorText(code)
  }

  return (
    <Editor>
      <div className={styles.about}>
        <TextField
          label={words.name}
          value={draft.name}
          onChange={(name) => set({ name })}
          limit={LIMITS.title}
          problem={say('name')}
        />
        <TextArea
          label={words.purpose}
          hint={words.purposeHint}
          rows={2}
          value={draft.purpose}
          onChange={(purpose) => set({ purpose })}
          limit={LIMITS.prompt}
          problem={say('purpose')}
        />
      </div>
      <StatementsEditor
        statements={draft.statements}
        say={say}
        onChange={(statements) => set({ statements })}
      />
      {problem && <Problem>{errorText(problem.code)}</Problem>}
      <BottomBar>
        {problems.size > 0 && <Problem>{words.wrong(problems.size)}</Problem>}
        {isChanged && <Button kind="quiet" label={words.discard} onPress={clear} />}
        <Button
          kind="primary"
          label={words.save}
          shortcut={KEYS.save}
          busy={isBusy}
          onPress={() => void save()}
        />
      </BottomBar>
    </Editor>
  )
}
