import type { HealthModelEntry } from '@shared/domain/health-model'
import type { HealthRoundId, RetroId, TeamId } from '@shared/domain/ids'
import { LIMITS } from '@shared/domain/limits'
import { errorText } from '@shared/text/errors'
import { newHealth as words } from '@shared/text/health'
import { KEYS } from '@shared/text/keys'
import { Play } from 'lucide-react'
import { useRef } from 'react'
import { useClient } from '../../api/client-context'
import { focusFirstProblem } from '../../api/focus-problem'
import { newId } from '../../api/ids'
import { useCommand } from '../../api/use-command'
import { useDraftForm } from '../../api/use-draft-form'
import { useToday } from '../../api/use-today'
import { BottomBar } from '../../ui/bottom-bar'
import { Button } from '../../ui/button'
import { Problem } from '../../ui/problem'
import { useShortcuts } from '../../ui/shortcuts'
import { TextField } from '../../ui/text-field'
import { WithSide } from '../../ui/with-side'
import { HealthByHand, healthChoices, healthProblems } from './health-choices'
import { ModelPicker } from './model-picker'
import { ModelSources } from './model-sources'
import { StatementPicker } from './statement-picker'
import { TermsFields } from './terms-fields'

type Props = {
  teamId: TeamId
  /** The retro whose people are asked; null: it stands alone. */
  retro: { readonly id: RetroId; readonly title: string } | null
  members: number
  models: readonly HealthModelEntry[]
  onOpened: (roundId: HealthRoundId) => void
}

export function NewHealthForm({ teamId, retro, members, models, onOpened }: Props) {
  const client = useClient()
  const today = useToday()
  const { run, problem, isBusy } = useCommand()
  // Kept through failed tries, so that the same check never opens twice.
  const roundId = useRef<HealthRoundId>(null)
  const byHand = useDraftForm<HealthByHand>(`team:${teamId}:new-health`, HealthByHand, {})
  const choices = healthChoices(models, members, today, byHand.fields)
  const problems = healthProblems(choices)
  const { model, title, people, terms, statementKeys } = choices
  useShortcuts({ [KEYS.save]: () => void open() }, { whileTyping: [KEYS.save] })

  async function open() {
    if (Object.keys(problems).length > 0 || !model || people === null) return focusFirstProblem()
    const id = (roundId.current ??= newId<HealthRoundId>())
    const input = {
      roundId: id,
      teamId,
      retroId: retro?.id ?? null,
      title,
      modelId: model.id,
      statementKeys: [...statementKeys],
      terms: { ...terms, people },
    }
    if (!(await run(() => client.call('health.open', input)))) return
    byHand.clear()
    onOpened(id)
  }

  return (
    <>
      <WithSide side={<TermsFields choices={choices} problems={problems} onChange={byHand.set} />}>
        {retro && <p dir="auto">{words.inRetro(retro.title)}</p>}
        <TextField
          label={words.title}
          value={title}
          onChange={(to) => byHand.set({ title: to })}
          limit={LIMITS.title}
          problem={problems.title}
        />
        <ModelPicker
          models={models}
          chosen={model}
          onChoose={(modelId) => byHand.set({ modelId, leftOut: [] })}
        />
        {model && (
          <StatementPicker
            model={model}
            chosen={statementKeys}
            problem={problems.statements}
            onLeaveOut={(leftOut) => byHand.set({ leftOut })}
          />
        )}
        {model && <ModelSources model={model} />}
      </WithSide>
      <BottomBar>
        {problem && <Problem>{errorText(problem.code)}</Problem>}
        <Button
          kind="primary"
          size="large"
          icon={Play}
          label={words.open}
          busy={isBusy}
          onPress={() => void open()}
        />
      </BottomBar>
    </>
  )
}
