import type { FormatEntry } from '@shared/domain/format'
import type { RetroId, TeamId } from '@shared/domain/ids'
import { LIMITS } from '@shared/domain/limits'
import { errorText } from '@shared/text/errors'
import { defaultTitle, newRetro as words, startSummary } from '@shared/text/new-retro'
import { useRef, type ReactNode } from 'react'
import { useClient } from '../../api/client-context'
import { focusFirstProblem } from '../../api/focus-problem'
import { newId } from '../../api/ids'
import type { DraftForm } from '../../api/use-draft-form'
import { useCommand } from '../../api/use-command'
import { useToday } from '../../api/use-today'
import { TextField } from '../../ui/text-field'
import { WithSide } from '../../ui/with-side'
import { ChoicesFields } from './choices-fields'
import styles from './new-retro.module.css'
import { choiceProblems, withHand, type ChosenByHand, type RetroChoices } from './retro-choices'
import { StartBar } from './start-bar'

type Props = {
  teamId: TeamId
  usual: RetroChoices
  byHand: DraftForm<ChosenByHand>
  format: FormatEntry
  /** The gallery and the preview: another feature's business. */
  children: ReactNode
  onStarted: (retroId: RetroId) => void
}

export function NewRetroForm({ teamId, usual, byHand, format, children, onStarted }: Props) {
  const client = useClient()
  const today = useToday()
  const { run, problem, isBusy } = useCommand()
  // Kept through failed tries, so that the same retro never starts twice.
  const retroId = useRef<RetroId>(null)
  const choices = withHand(usual, byHand.fields)
  const title = choices.title ?? defaultTitle(choices.sprint, today)
  const problems = choiceProblems(choices, title)

  async function start() {
    const { votesPerTopic, people, ...others } = choices
    if (Object.keys(problems).length > 0 || votesPerTopic === null || people === null) {
      return focusFirstProblem()
    }
    const id = (retroId.current ??= newId<RetroId>())
    const input = { ...others, teamId, retroId: id, title, votesPerTopic, people }
    if (!(await run(() => client.call('retro.create', input)))) return
    byHand.clear()
    onStarted(id)
  }

  return (
    <>
      <WithSide
        side={<ChoicesFields choices={choices} problems={problems} onChange={byHand.set} />}
      >
        <div className={styles.titles}>
          <TextField
            label={words.title}
            value={title}
            onChange={(to) => byHand.set({ title: to })}
            limit={LIMITS.title}
            problem={problems.title && errorText(problems.title)}
          />
          <TextField
            label={words.sprint}
            placeholder={words.sprintHint}
            value={choices.sprint}
            onChange={(sprint) => byHand.set({ sprint })}
            limit={LIMITS.title}
          />
        </div>
        {children}
      </WithSide>
      <StartBar
        summary={startSummary({ ...choices, format: format.name })}
        problem={problem}
        onReset={byHand.isChanged ? byHand.clear : null}
        isBusy={isBusy}
        onStart={() => void start()}
      />
    </>
  )
}
