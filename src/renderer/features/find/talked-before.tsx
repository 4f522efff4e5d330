import type { EarlierTopic } from '@shared/domain/found'
import type { TopicId } from '@shared/domain/ids'
import { talkedBefore as words } from '@shared/text/find'
import { ChevronDown, ChevronUp, History } from 'lucide-react'
import { useId, useState } from 'react'
import { useRetroStore } from '../../api/retro-context'
import { useLive } from '../../api/use-live'
import { useToday } from '../../api/use-today'
import { Button } from '../../ui/button'
import { EarlierTopicText } from './earlier-topic'
import styles from './talked-before.module.css'

type Props = { topicId: TopicId }

// An action of then may get done while one talks; the words of the topic are what they are by now.
const CHANGED_BY = ['actions.changed'] as const

/** Beside the topic on the table: when the team talked about this before, and why Candor thinks so. */
export function TalkedBefore({ topicId }: Props) {
  const { retroId } = useRetroStore()
  // Nothing to be said, and no answer: either way there is nothing here, and the talk goes on.
  const earlier = useLive('find.before', { retroId, topicId }, CHANGED_BY).value
  if (!earlier || earlier.length === 0) return null
  return <Earlier key={topicId} topics={earlier} />
}

function Earlier({ topics }: { topics: readonly EarlierTopic[] }) {
  const id = useId()
  const today = useToday()
  const [isOpen, setOpen] = useState(false)
  return (
    <section className={styles.before} aria-label={words.label}>
      <div className={styles.head}>
        <History aria-hidden="true" className={styles.icon} />
        <div className={styles.said} dir="auto">
          <p>
            <strong>{words.said(retrosOf(topics))}</strong>
          </p>
          <p className={styles.quiet}>{words.because(wordsOf(topics))}</p>
        </div>
        <Button
          size="small"
          icon={isOpen ? ChevronUp : ChevronDown}
          label={words.show}
          aria-expanded={isOpen}
          aria-controls={id}
          onPress={() => setOpen(!isOpen)}
        />
      </div>
      <ul id={id} className={styles.list} hidden={!isOpen}>
        {topics.map((topic) => (
          <li key={`${topic.retro.id}/${topic.topicId}`} className={styles.topic}>
            <EarlierTopicText topic={topic} today={today} />
          </li>
        ))}
      </ul>
    </section>
  )
}

/** The retros, each once, oldest first. */
function retrosOf(topics: readonly EarlierTopic[]) {
  const byId = new Map(topics.map(({ retro }) => [retro.id, retro]))
  return [...byId.values()].toSorted((a, b) => a.startedOn.localeCompare(b.startedOn))
}

function wordsOf(topics: readonly EarlierTopic[]): string[] {
  return [...new Set(topics.flatMap((topic) => topic.words.map((word) => word.toLowerCase())))]
}
