import { FORMAT_PURPOSES, type Format } from '@shared/domain/format'
import type { FormatId, TeamId } from '@shared/domain/ids'
import { LIMITS } from '@shared/domain/limits'
import { errorText } from '@shared/text/errors'
import { formatEditor as words, formatProblem, purposes } from '@shared/text/format'
import { useState } from 'react'
import { useClient } from '../../api/client-context'
import { focusFirstProblem } from '../../api/focus-problem'
import { useCommand } from '../../api/use-command'
import { useDraftForm } from '../../api/use-draft-form'
import { Editor, EditorPart } from '../../ui/editor'
import { Problem } from '../../ui/problem'
import { RadioGroup } from '../../ui/radio-group'
import { TextArea } from '../../ui/text-area'
import { TextField } from '../../ui/text-field'
import { ColumnsEditor } from './columns-editor'
import { EditorFoot } from './editor-foot'
import { FormatDraft, formatFrom, type FormatProblems } from './format-draft'
import styles from './format-editor.module.css'
import { MinutesEditor } from './minutes-editor'

type Props = {
  teamId: TeamId
  /** Of the format that is changed, or of the new one. */
  formatId: FormatId
  /** Names the draft: what stood here and was not saved comes back. */
  place: string
  initial: FormatDraft
  onSaved: (format: Format) => void
}

export function FormatEditor({ teamId, formatId, place, initial, onSaved }: Props) {
  const client = useClient()
  const { fields: draft, set, isChanged, clear } = useDraftForm(place, FormatDraft, initial)
  const { run, problem, isBusy } = useCommand()
  const [hasTried, setHasTried] = useState(false)
  const made = formatFrom(draft, formatId)
  const problems = shownProblems('problems' in made ? made.problems : new Map(), hasTried)

  async function save() {
    setHasTried(true)
    if (!('format' in made)) return focusFirstProblem()
    const { format } = made
    if (!(await run(() => client.call('format.save', { teamId, format })))) return
    clear()
    onSaved(format)
  }

  const say = (field: 'name' | 'text', path: string) => {
    const code = problems.get(path)
    return code && formatProblem(field, code)
  }

  return (
    <Editor>
      <div className={styles.about}>
        <TextField
          label={words.name}
          value={draft.name}
          onChange={(name) => set({ name })}
          limit={LIMITS.title}
          problem={say('name', 'name')}
        />
        <TextArea
          label={words.goodFor}
          hint={words.goodForHint}
          rows={2}
          value={draft.goodFor}
          onChange={(goodFor) => set({ goodFor })}
          limit={LIMITS.prompt}
          problem={say('text', 'goodFor')}
        />
        <RadioGroup
          label={words.purpose}
          look="segmented"
          options={FORMAT_PURPOSES.map((purpose) => ({ value: purpose, label: purposes[purpose] }))}
          value={draft.purpose}
          onChange={(purpose) => set({ purpose })}
        />
      </div>
      <EditorPart title={words.columns} hint={words.columnsHint}>
        <ColumnsEditor
          columns={draft.columns}
          problems={problems}
          onChange={(columns) => set({ columns })}
        />
      </EditorPart>
      <EditorPart title={words.minutes} hint={words.minutesHint}>
        <MinutesEditor draft={draft} problems={problems} onChange={set} />
      </EditorPart>
      {problem && <Problem>{errorText(problem.code)}</Problem>}
      <EditorFoot
        isBusy={isBusy}
        onSave={() => void save()}
        onDiscard={isChanged ? clear : null}
        wrongFields={hasTried ? problems.size : 0}
      />
    </Editor>
  )
}

/** Nobody is told off for a field that they have not reached yet: "empty" waits until they tried to save. */
function shownProblems(problems: FormatProblems, hasTried: boolean): FormatProblems {
  if (hasTried) return problems
  return new Map([...problems].filter(([, code]) => code !== 'empty'))
}
