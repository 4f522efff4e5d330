import type { TopicId } from '@shared/domain/ids'
import type { RankedTopic } from '@shared/domain/topic'
import { onTheTable as words, topicList } from '@shared/text/discuss'
import { Archive } from 'lucide-react'
import type { ReactNode } from 'react'
import { useShades } from '../../api/use-shades'
import { Button } from '../../ui/button'
import { Paper } from '../../ui/paper'
import { UserText } from '../../ui/user-text'
import { Notes } from './notes'
import { TopicActions } from './topic-actions'
import { TopicTime } from './topic-time'
import styles from './current-topic.module.css'

type Props = {
  ranked: RankedTopic
  before: ReactNode
  onNewAction: (topicId: TopicId) => void
  onPark: (topicId: TopicId, parked: boolean) => void
}

/** The topic on the table: its words large, its notes, and what was agreed on. */
export function CurrentTopic({ ranked, before, onNewAction, onPark }: Props) {
  const { topic, title, cards } = ranked
  const shadeOf = useShades()
  return (
    <section className={styles.topic} aria-label={words.label}>
      <div className={styles.head}>
        <h3 className={styles.title} dir="auto">
          {title}
        </h3>
        <div className={styles.facts}>
          {topic.votes !== null && <span>{topicList.votes(topic.votes)}</span>}
          <TopicTime />
        </div>
      </div>
      <ul className={styles.cards} aria-label={words.cards}>
        {cards.map((card) => {
          const shade = shadeOf(card.columnId)
          return (
            <Paper as="li" key={card.id} tint={shade.tint} padding="small">
              <UserText>{card.text}</UserText>
              <p className={styles.column} dir="auto">
                {shade.title}
                {card.author !== null && ` · ${card.author}`}
              </p>
            </Paper>
          )
        })}
      </ul>
      {before}
      <div className={styles.notes}>
        <Notes key={topic.id} topic={topic} />
      </div>
      <TopicActions topicId={topic.id} onNewAction={onNewAction} />
      <div className={styles.park}>
        <Button
          icon={Archive}
          label={words.park}
          pressed={topic.parked}
          onPress={() => onPark(topic.id, !topic.parked)}
        />
      </div>
    </section>
  )
}
