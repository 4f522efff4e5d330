import { vote as words } from '@shared/text/vote'
import { UserText } from '../../ui/user-text'
import type { BallotTopic } from './use-ballot'
import styles from './topic-words.module.css'

type Props = { topic: Pick<BallotTopic, 'topic' | 'title' | 'cards'> }

/** So many cards of a group are read before a vote; the rest is counted. */
const SHOWN = 3

/** A topic as one votes on it: its title, and the cards behind it. */
export function TopicWords({ topic: { topic, title, cards } }: Props) {
  const [first] = cards
  // A single card's whole text stands for it; its first line alone may not say what it is about.
  if (cards.length === 1 && first && topic.title === null) {
    return (
      <div className={styles.topic}>
        <div className={styles.title}>
          <UserText as="span">{first.text}</UserText>
        </div>
      </div>
    )
  }
  const behind = topic.title === null ? cards.slice(1) : cards
  return (
    <div className={styles.topic}>
      <p className={styles.title} dir="auto">
        {title}
      </p>
      <ul className={styles.cards}>
        {behind.slice(0, SHOWN).map((card) => (
          <li key={card.id}>
            <UserText>{card.text}</UserText>
          </li>
        ))}
        {behind.length > SHOWN && <li>{words.more(behind.length - SHOWN)}</li>}
      </ul>
    </div>
  )
}
