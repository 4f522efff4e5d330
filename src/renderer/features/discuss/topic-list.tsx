import type { RankedTopic } from '@shared/domain/topic'
import type { TopicId } from '@shared/domain/ids'
import { topicList as words } from '@shared/text/discuss'
import { Check } from 'lucide-react'
import { useGrowing } from '../../ui/use-growing'
import styles from './topic-list.module.css'

type Props = {
  ranked: readonly RankedTopic[]
  currentId: TopicId | null
  onDiscuss: (topicId: TopicId) => void
}

/** All topics by votes; each can be put on the table, in any order and again. */
export function TopicList({ ranked, currentId, onDiscuss }: Props) {
  const shown = useGrowing(ranked.length)
  return (
    <nav className={styles.nav} aria-label={words.label}>
      <ol className={styles.list}>
        {ranked.slice(0, shown).map((one) => (
          <TopicLine
            key={one.topic.id}
            ranked={one}
            isCurrent={one.topic.id === currentId}
            onDiscuss={() => onDiscuss(one.topic.id)}
          />
        ))}
      </ol>
    </nav>
  )
}

type LineProps = { ranked: RankedTopic; isCurrent: boolean; onDiscuss: () => void }

// A plain button: there is one per topic, and its whole line is to be pressed.
function TopicLine({ ranked: { topic, title, tied }, isCurrent, onDiscuss }: LineProps) {
  const votes = topic.votes ?? 0
  const facts = [
    isCurrent && words.now,
    topic.votes !== null && words.votes(votes),
    tied && votes > 0 && words.tied,
    topic.parked && words.parked,
    topic.discussed && !isCurrent && words.discussed,
  ].filter((fact) => fact !== false)

  return (
    <li
      className={styles.item}
      data-current={isCurrent || undefined}
      data-over={(topic.discussed && !isCurrent) || undefined}
    >
      <button
        type="button"
        className={styles.topic}
        aria-label={words.discuss(title)}
        aria-describedby={`facts-${topic.id}`}
        aria-current={isCurrent || undefined}
        onClick={onDiscuss}
      >
        <span className={styles.title} dir="auto">
          {title}
        </span>
      </button>
      <p id={`facts-${topic.id}`} className={styles.facts}>
        {topic.discussed && !isCurrent && <Check aria-hidden="true" className={styles.tick} />}
        {facts.join(', ')}
      </p>
    </li>
  )
}
