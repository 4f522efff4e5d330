import type { EarlierTopic } from '@shared/domain/found'
import type { Day } from '@shared/domain/day'
import { talkedBefore as words } from '@shared/text/find'
import { UserText } from '../../ui/user-text'
import styles from './talked-before.module.css'

type Props = { topic: EarlierTopic; today: Day }

/** A topic of then, to be read: its cards, what was noted, and what became of it. */
export function EarlierTopicText({ topic, today }: Props) {
  const { retro, title, cards, notes, actions } = topic
  // A topic of one short card is its card.
  const more = cards.filter((card) => card.trim() !== title.trim())
  return (
    <>
      <h4 className={styles.title} dir="auto">
        {title}
      </h4>
      <p className={styles.quiet} dir="auto">
        {words.retro(retro, today)}
      </p>
      {more.length > 0 && (
        <ul className={styles.cards} aria-label={words.cards}>
          {more.map((card, index) => (
            <li key={index}>
              <UserText>{card}</UserText>
            </li>
          ))}
        </ul>
      )}
      {notes.trim() === '' ? (
        <p className={styles.quiet}>{words.noNotes}</p>
      ) : (
        <UserText>{notes}</UserText>
      )}
      <p className={styles.small}>{words.actions}</p>
      {actions.length === 0 ? (
        <p className={styles.quiet}>{words.noActions}</p>
      ) : (
        <ul className={styles.cards}>
          {actions.map((action) => (
            <li key={action.id}>
              <UserText>{action.text}</UserText>
              <p className={styles.quiet} dir="auto">
                {words.outcome(action.status, action.reason)}
              </p>
            </li>
          ))}
        </ul>
      )}
    </>
  )
}
