import { errorText } from '@shared/text/errors'
import { ballot as words, counting, vote } from '@shared/text/vote'
import { useState, type ReactNode } from 'react'
import { usePicture } from '../../api/retro-context'
import { useBigScreen } from '../../api/use-big-screen'
import { Envelope } from '../../ui/envelope'
import { Problem } from '../../ui/problem'
import { useGrowing } from '../../ui/use-growing'
import { BallotRow } from './ballot-row'
import { Budget } from './budget'
import { HandsRow } from './hands-row'
import { HostTools } from './host-tools'
import { TopicWords } from './topic-words'
import { useBallot, useBallotTopics, type BallotTopic } from './use-ballot'
import { VoterTools } from './voter-tools'
import styles from './voting.module.css'

/** The voting while it is sealed: one's own dots on this laptop, or the hands that the host counts. */
export function Voting() {
  const isBig = useBigScreen()
  const all = useBallotTopics()
  const topics = all.slice(0, useGrowing(all.length))
  const ballot = useBallot()
  const people = usePicture((picture) => picture.head.people)
  const [isCountingHands, setCountingHands] = useState(false)
  const hostTools = <HostTools isCountingHands={isCountingHands} onCountHands={setCountingHands} />

  if (isBig) return <BigVoting topics={topics}>{hostTools}</BigVoting>
  return (
    <>
      <div className={styles.voting}>
        <div className={styles.head}>
          <p className={styles.quiet}>{isCountingHands ? counting.handsAbout : words.secret}</p>
          <Budget rules={ballot.rules} />
        </div>
        {ballot.left < 0 && !isCountingHands && (
          <Problem>{words.over(ballot.own.length, ballot.rules.votesPerPerson)}</Problem>
        )}
        {people < 4 && <p className={styles.quiet}>{vote.fewPeople}</p>}
        {ballot.problem && <Problem>{errorText(ballot.problem)}</Problem>}
        <ul className={styles.list} aria-label={vote.list}>
          {topics.map((topic) =>
            isCountingHands ? (
              <HandsRow key={topic.id} topic={topic} />
            ) : (
              <BallotRow key={topic.id} topic={topic} ballot={ballot} />
            ),
          )}
        </ul>
      </div>
      <div className={styles.foot}>
        {!isCountingHands && (
          <div className={styles.own}>
            <p className={styles.left} data-over={ballot.left < 0 || undefined} role="status">
              {ballot.left < 0
                ? words.tooMany(-ballot.left)
                : words.left(ballot.left, ballot.rules.votesPerPerson)}
            </p>
            <VoterTools />
          </div>
        )}
        {hostTools}
      </div>
    </>
  )
}

/** On the projector: what is voted on and how far everybody is. Nobody's own dots. */
function BigVoting({ topics, children }: { topics: readonly BallotTopic[]; children: ReactNode }) {
  return (
    <div className={styles.voting}>
      <Envelope words={counting.sealed} />
      {children}
      <ul className={styles.list} aria-label={vote.list}>
        {topics.map((topic) => (
          <li key={topic.id} className={styles.row}>
            <TopicWords topic={topic} />
          </li>
        ))}
      </ul>
    </div>
  )
}
