import { rankTopics } from '@shared/domain/topic'
import { guestText } from '@shared/text/guest'
import { useMemo } from 'react'
import { usePicture } from '../../api/retro-context'
import styles from './guest.module.css'
import { TopicPaper } from './topic-paper'

/** The topics as the facilitator makes them, to follow on the phone, under what is to be said of them. */
export function GroupView({ note = guestText.groupNote }: { note?: string }) {
  const revealed = usePicture((picture) => picture.head.revealed)
  const topics = usePicture((picture) => picture.topics)
  const cards = usePicture((picture) => picture.cards)
  const ranked = useMemo(() => rankTopics({ topics, cards }), [topics, cards])
  return (
    <section className={styles.stack}>
      <p className={styles.soft}>{revealed ? note : guestText.sealedNote}</p>
      <ul className={styles.list}>
        {ranked.map((one) => (
          <TopicPaper key={one.topic.id} ranked={one} />
        ))}
      </ul>
    </section>
  )
}
