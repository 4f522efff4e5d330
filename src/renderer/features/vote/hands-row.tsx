import { LIMITS } from '@shared/domain/limits'
import { errorText } from '@shared/text/errors'
import { counting as words } from '@shared/text/vote'
import { NumberField } from '../../ui/number-field'
import { TopicWords } from './topic-words'
import type { BallotTopic } from './use-ballot'
import { useHands } from './use-hands'
import styles from './ballot-row.module.css'

type Props = { topic: BallotTopic }

/** One topic with the hands that the host counted for it. */
export function HandsRow({ topic }: Props) {
  const { title } = topic
  const hands = useHands(topic.topic)
  const problem =
    hands.value === null ? words.handsProblem : hands.problem && errorText(hands.problem)

  return (
    <li className={styles.row}>
      <TopicWords topic={topic} />
      <div onBlur={hands.save}>
        <NumberField
          label={words.handsFor(title)}
          labelHidden
          value={hands.value}
          onChange={hands.write}
          min={0}
          max={LIMITS.peopleMax * LIMITS.votesMax}
          decreaseLabel={words.fewerHands(title)}
          increaseLabel={words.moreHands(title)}
          problem={hands.isEmpty ? null : problem}
        />
      </div>
    </li>
  )
}
