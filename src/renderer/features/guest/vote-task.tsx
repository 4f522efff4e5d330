import type { VoteId } from '@shared/domain/ids'
import { rankTopics, type RankedTopic } from '@shared/domain/topic'
import { guestText } from '@shared/text/guest'
import { useMemo } from 'react'
import { newId } from '../../api/ids'
import { usePicture } from '../../api/retro-context'
import { savedSeat } from './device'
import { DoneMark } from './done-mark'
import { GroupView } from './group-view'
import styles from './guest.module.css'
import { Refused } from './refused'
import { shuffledFor } from './shuffled-for'
import { TopicPaper } from './topic-paper'
import { useOutbox } from './use-outbox'

/** Dots on topics; until the reveal only this phone knows where they are. */
export function VoteTask() {
  const isRevealed = usePicture((picture) => picture.head.votesRevealed)
  const isSealed = usePicture((picture) => !picture.head.revealed)
  return isRevealed || isSealed ? <GroupView note={guestText.votesNote} /> : <Voting />
}

function Voting() {
  const topics = usePicture((picture) => picture.topics)
  const cards = usePicture((picture) => picture.cards)
  const votes = usePicture((picture) => picture.mine?.votes) ?? []
  const budget = usePicture((picture) => picture.head.votesPerPerson)
  const left = budget - votes.length
  // Each phone has an order of its own: what stands on top gets more dots, and should not be the same for all.
  const ranked = useMemo(
    () => shuffledFor(savedSeat()?.token ?? '', rankTopics({ topics, cards })),
    [topics, cards],
  )
  if (ranked.length === 0) return <p className={styles.soft}>{guestText.noTopics}</p>

  return (
    <section className={styles.stack}>
      <p role="status" className={styles.budget}>
        {left < 0 ? guestText.overBudget(-left) : guestText.votesLeft(left, budget)}
      </p>
      <p className={styles.soft}>{guestText.sealedVotes}</p>
      <ul className={styles.list}>
        {ranked.map((one) => (
          <VoteRow key={one.topic.id} ranked={one} left={left} />
        ))}
      </ul>
      <DoneMark />
    </section>
  )
}

function VoteRow({ ranked, left }: { ranked: RankedTopic; left: number }) {
  const { topic, title } = ranked
  const votes = usePicture((picture) => picture.mine?.votes) ?? []
  const perTopic = usePicture((picture) => picture.head.votesPerTopic)
  const { send, problem } = useOutbox()
  const own = votes.filter((vote) => vote.topicId === topic.id)
  const last = own.at(-1)
  const short = title.slice(0, 80)
  return (
    <TopicPaper ranked={ranked}>
      <div className={styles.votes}>
        <button
          type="button"
          className={styles.step}
          aria-label={guestText.takeBack(short)}
          disabled={!last}
          onClick={() => last && void send('vote.takeBack', { voteId: last.id })}
        >
          −
        </button>
        <output className={styles.count} aria-label={guestText.votesOf(own.length)}>
          {own.length}
        </output>
        <button
          type="button"
          className={styles.step}
          aria-label={guestText.voteFor(short)}
          disabled={left <= 0 || own.length >= perTopic}
          onClick={() => void send('vote.cast', { voteId: newId<VoteId>(), topicId: topic.id })}
        >
          +
        </button>
      </div>
      <Refused problem={problem} />
    </TopicPaper>
  )
}
