import { rankTopics } from '@shared/domain/topic'
import { guestText } from '@shared/text/guest'
import { useMemo } from 'react'
import { usePicture } from '../../api/retro-context'
import { CardPaper } from './card-paper'
import styles from './guest.module.css'
import { ActionList } from './last-actions-view'

/** The topic everybody talks about, to read along. */
export function DiscussView() {
  const currentId = usePicture((picture) => picture.head.currentTopicId)
  const topics = usePicture((picture) => picture.topics)
  const cards = usePicture((picture) => picture.cards)
  const actions = usePicture((picture) => picture.actions)
  const current = useMemo(
    () => rankTopics({ topics, cards }).find(({ topic }) => topic.id === currentId),
    [topics, cards, currentId],
  )
  return (
    <section className={styles.stack} aria-live="polite">
      <p className={styles.soft}>{current ? guestText.discussNow : guestText.nothingDiscussed}</p>
      {current && (
        <>
          <h2 className={styles.title} dir="auto">
            {current.title}
          </h2>
          <ul className={styles.list}>
            {current.cards.map((card) => (
              <CardPaper key={card.id} card={card} />
            ))}
          </ul>
          {current.topic.notes !== '' && (
            <>
              <h3 className={styles.heading}>{guestText.notes}</h3>
              <p className={styles.text} dir="auto">
                {current.topic.notes}
              </p>
            </>
          )}
        </>
      )}
      {actions.length > 0 && (
        <>
          <h3 className={styles.heading}>{guestText.newActions}</h3>
          <ActionList actions={actions} />
        </>
      )}
    </section>
  )
}
