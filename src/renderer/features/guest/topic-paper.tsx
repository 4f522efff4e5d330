import type { RankedTopic } from '@shared/domain/topic'
import { guestText } from '@shared/text/guest'
import type { ReactNode } from 'react'
import styles from './guest.module.css'

/** A topic as a pile: its title, what is in it, and what can be done with it. */
export function TopicPaper({ ranked, children }: { ranked: RankedTopic; children?: ReactNode }) {
  const { topic, cards, title } = ranked
  const more = cards.filter((card) => card.text.trim() !== title)
  return (
    <li className={styles.paper}>
      <h3 className={styles.topic} dir="auto">
        {title}
      </h3>
      {more.length > 0 && (
        <details>
          <summary className={styles.summary}>{guestText.cardsInTopic(cards.length)}</summary>
          <ul className={styles.inner}>
            {cards.map((card) => (
              <li key={card.id} className={styles.text} dir="auto">
                {card.text}
              </li>
            ))}
          </ul>
        </details>
      )}
      {topic.votes !== null && topic.votes > 0 && (
        <p className={styles.soft}>
          {topic.voters
            ? guestText.votesAndPeople(topic.votes, topic.voters)
            : guestText.votesOf(topic.votes)}
        </p>
      )}
      {children}
    </li>
  )
}
