import type { HealthModelEntry } from '@shared/domain/health-model'
import type { HealthModelId } from '@shared/domain/ids'
import { healthTab, newHealth as words } from '@shared/text/health'
import { RadioGroup } from '../../ui/radio-group'

type Props = {
  models: readonly HealthModelEntry[]
  chosen: HealthModelEntry | undefined
  onChoose: (id: HealthModelId) => void
}

/** What can be asked: the team's own models and those that come with the app. */
export function ModelPicker({ models, chosen, onChoose }: Props) {
  return (
    <RadioGroup
      label={words.model}
      look="cards"
      options={models.map(({ id, name, purpose, statements, teamId }) => ({
        value: id,
        label: name,
        description: [
          ...(teamId === null ? [] : [words.own]),
          healthTab.statements(statements.length),
          ...(purpose === '' ? [] : [purpose]),
        ].join(' · '),
      }))}
      value={chosen?.id ?? null}
      onChange={onChoose}
    />
  )
}
