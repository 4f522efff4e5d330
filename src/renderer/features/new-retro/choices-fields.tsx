import { LIMITS } from '@shared/domain/limits'
import { NAMES_LEVELS } from '@shared/domain/names'
import { newRetro as words } from '@shared/text/new-retro'
import { namesLevels } from '@shared/text/stages'
import { RadioGroup } from '../../ui/radio-group'
import { CountField } from './count-field'
import { LENGTHS, type ChoiceProblems, type ChosenByHand, type RetroChoices } from './retro-choices'

type Props = {
  choices: RetroChoices
  problems: ChoiceProblems
  onChange: (to: ChosenByHand) => void
}

/** How the retro runs: the promise about names, the length, and the numbers. */
export function ChoicesFields({ choices, problems, onChange }: Props) {
  return (
    <>
      <RadioGroup
        label={words.names}
        hint={words.namesHint}
        options={NAMES_LEVELS.map((level) => ({ value: level, ...namesLevels[level] }))}
        value={choices.names}
        onChange={(names) => onChange({ names })}
      />
      <RadioGroup
        label={words.length}
        look="segmented"
        options={LENGTHS.map((minutes) => ({ value: minutes, label: words.minutes(minutes) }))}
        value={choices.minutes}
        onChange={(minutes) => onChange({ minutes })}
      />
      <CountField
        label={words.people}
        hint={words.peopleHint}
        value={choices.people}
        min={1}
        max={LIMITS.peopleMax}
        isWrong={problems.people !== undefined}
        onChange={(people) => onChange({ people })}
      />
      <CountField
        label={words.votesPerPerson}
        hint={words.votesPerPersonHint}
        value={choices.votesPerPerson}
        min={LIMITS.votesMin}
        max={LIMITS.votesMax}
        isWrong={problems.votesPerPerson !== undefined}
        onChange={(votesPerPerson) => onChange({ votesPerPerson })}
      />
      <CountField
        label={words.votesPerTopic}
        hint={words.votesPerTopicHint}
        value={choices.votesPerTopic}
        min={LIMITS.votesMin}
        max={LIMITS.votesMax}
        isWrong={problems.votesPerTopic !== undefined}
        onChange={(votesPerTopic) => onChange({ votesPerTopic })}
      />
    </>
  )
}
