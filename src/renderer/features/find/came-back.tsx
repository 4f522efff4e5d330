import type { ReturnedTopic } from '@shared/domain/found'
import type { TeamId } from '@shared/domain/ids'
import { errorText } from '@shared/text/errors'
import { cameBack as words, talkedBefore } from '@shared/text/find'
import { Link } from 'wouter'
import { places } from '../../api/places'
import { useLive } from '../../api/use-live'
import { useToday } from '../../api/use-today'
import { Disclosure } from '../../ui/disclosure'
import { Problem } from '../../ui/problem'
import { EarlierTopicText } from './earlier-topic'
import styles from './talked-before.module.css'

type Props = { teamId: TeamId }

// A step on an action is told as news of its team, too: asked once for each.
const CHANGED_BY = ['teams.changed'] as const

/** What a team talked about again after an action on it was done: the action may not have been enough. */
export function CameBack({ teamId }: Props) {
  return (
    <Disclosure summary={words.title} className={styles.cameBack}>
      <Returned teamId={teamId} />
    </Disclosure>
  )
}

function Returned({ teamId }: Props) {
  const { value, problem } = useLive('find.cameBack', { teamId }, CHANGED_BY)
  if (problem) return <Problem>{errorText(problem)}</Problem>
  if (value === null) return <p role="status">{words.looking}</p>
  if (value.length === 0) return <p className={styles.quiet}>{words.none}</p>
  return (
    <ul className={styles.list}>
      {value.map((topic) => (
        <OneReturned key={`${topic.again.retro.id}/${topic.again.topicId}`} topic={topic} />
      ))}
    </ul>
  )
}

function OneReturned({ topic: { again, before } }: { topic: ReturnedTopic }) {
  const today = useToday()
  return (
    <li className={styles.topic}>
      <h3 className={styles.title} dir="auto">
        {again.title}
      </h3>
      <p className={styles.quiet} dir="auto">
        <Link href={places.retro(again.retro.id)}>{talkedBefore.retro(again.retro, today)}</Link>
      </p>
      <p className={styles.quiet}>{talkedBefore.because(before.words)}</p>
      <div className={styles.earlier}>
        <p className={styles.small}>{words.before}</p>
        <EarlierTopicText topic={before} today={today} />
      </div>
    </li>
  )
}
