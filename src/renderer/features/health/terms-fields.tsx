import { SHARED_WITH, mayAskComments } from '@shared/domain/health-terms'
import { LIMITS } from '@shared/domain/limits'
import { newHealth as words } from '@shared/text/health'
import { Checkbox } from '../../ui/checkbox'
import { NumberField } from '../../ui/number-field'
import { RadioGroup } from '../../ui/radio-group'
import type { HealthByHand, HealthChoices, HealthProblems } from './health-choices'
import styles from './new-health.module.css'

type Props = {
  choices: HealthChoices
  problems: HealthProblems
  onChange: (to: HealthByHand) => void
}

const SMALLEST = [5, 4, 3] as const

/** The promise: how people answer, the smallest number, comments, and who may see the results. */
export function TermsFields({ choices, problems, onChange }: Props) {
  const { people, terms } = choices
  const { isOpenRound, smallest } = terms
  const canComment = mayAskComments({ people: people ?? 0 })
  return (
    <>
      <NumberField
        label={words.people}
        hint={words.peopleHint}
        value={people}
        min={1}
        max={LIMITS.peopleMax}
        decreaseLabel={words.fewer(words.people)}
        increaseLabel={words.more(words.people)}
        problem={problems.people ?? null}
        onChange={(to) => onChange({ people: to })}
      />
      <RadioGroup
        label={words.how}
        options={(['alone', 'aloud'] as const).map((value) => ({ value, ...words.ways[value] }))}
        value={isOpenRound ? 'aloud' : 'alone'}
        onChange={(way) => onChange({ isOpenRound: way === 'aloud' })}
      />
      {!isOpenRound && (
        <>
          <RadioGroup
            label={words.smallest}
            hint={words.smallestHint}
            look="segmented"
            options={SMALLEST.map((value) => ({ value, label: String(value) }))}
            value={smallest}
            onChange={(to) => onChange({ smallest: to })}
          />
          {smallest < 5 && (
            <p role="status" className={styles.warning}>
              {words.smallestWarning}
            </p>
          )}
          <Checkbox
            label={words.comments}
            description={canComment ? words.commentsHint : words.commentsTooFew}
            checked={terms.asksComments}
            disabled={!canComment}
            onChange={(asksComments) => onChange({ asksComments })}
          />
          <RadioGroup
            label={words.sharedWith}
            options={SHARED_WITH.map((value) => ({ value, ...words.shared[value] }))}
            value={terms.sharedWith}
            onChange={(sharedWith) => onChange({ sharedWith })}
          />
        </>
      )}
      <p className={styles.soft}>{words.fixed}</p>
    </>
  )
}
