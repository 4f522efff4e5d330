import { voteRefusal } from '@shared/domain/vote'
import { errorText } from '@shared/text/errors'
import { ballot as words } from '@shared/text/vote'
import { Minus, Plus } from 'lucide-react'
import { Button } from '../../ui/button'
import { VisuallyHidden } from '../../ui/visually-hidden'
import { TopicWords } from './topic-words'
import type { Ballot, BallotTopic } from './use-ballot'
import styles from './ballot-row.module.css'

type Props = { topic: BallotTopic; ballot: Ballot }

/** One topic with one's own dots on it: minus, count, plus. */
export function BallotRow({ topic, ballot }: Props) {
  const { id, title } = topic
  const here = ballot.own.filter((vote) => vote.topicId === id).length
  const refusal = voteRefusal(ballot.own, id, ballot.rules)

  return (
    <li className={styles.row} data-own={here > 0 || undefined}>
      <TopicWords topic={topic} />
      <div className={styles.steps}>
        <Button
          label={words.takeBackFor(title)}
          disabled={here === 0}
          reason={words.noneHere}
          onPress={() => ballot.takeBack(id)}
        >
          <Minus aria-hidden="true" />
        </Button>
        <span className={styles.count}>
          <span aria-hidden="true">{here}</span>
          <VisuallyHidden>{words.own(here)}</VisuallyHidden>
        </span>
        <Button
          label={words.castFor(title)}
          disabled={refusal !== null}
          reason={refusal === null ? undefined : errorText(refusal)}
          onPress={() => ballot.cast(id)}
        >
          <Plus aria-hidden="true" />
        </Button>
      </div>
    </li>
  )
}
