import type { EventName, Output } from '@shared/api/contract'
import { errorText } from '@shared/text/errors'
import { leftOver as words } from '@shared/text/group'
import { Archive } from 'lucide-react'
import { useState } from 'react'
import { useRetroStore } from '../../api/retro-context'
import { useLive } from '../../api/use-live'
import { useCommand } from '../../api/use-command'
import { Button } from '../../ui/button'
import { Problem } from '../../ui/problem'
import { useAnnounce } from '../../ui/status'
import { useTakeIn } from './use-take-in'
import styles from './left-over.module.css'

type Parked = Output<'topic.parked'>[number]

// Only this banner changes what earlier retros keep while it is open, and it asks again by itself.
const BY_NOTHING: readonly EventName[] = []

/** Topics that earlier retros kept for this one: a quiet offer above the wall. Nothing is shown when there is none. */
export function LeftOver() {
  const { retroId } = useRetroStore()
  const { value, refresh } = useLive('topic.parked', { retroId }, BY_NOTHING)
  const [isOpen, setOpen] = useState(false)
  if (value === null || value.length === 0) return null

  return (
    <aside className={styles.banner}>
      <div className={styles.head}>
        <Archive aria-hidden="true" className={styles.icon} />
        <p>{words.title(value.length)}</p>
        <Button
          kind="quiet"
          label={isOpen ? words.hide : words.show}
          aria-expanded={isOpen}
          onPress={() => setOpen(!isOpen)}
        />
      </div>
      {isOpen && (
        <ul className={styles.list} aria-label={words.list}>
          {value.map((topic) => (
            <LeftOverTopic key={topic.topicId} topic={topic} onDone={refresh} />
          ))}
        </ul>
      )}
    </aside>
  )
}

function LeftOverTopic({ topic, onDone }: { topic: Parked; onDone: () => void }) {
  const { takeIn, letGo } = useTakeIn()
  const { run, problem, isBusy } = useCommand()
  const announce = useAnnounce()
  const { title, retroTitle, cards } = topic

  async function step(command: () => Promise<unknown>, said: string) {
    if (!(await run(command))) return
    announce(said)
    onDone()
  }
  return (
    <li className={styles.topic}>
      <div className={styles.words}>
        <p dir="auto">{title}</p>
        <p className={styles.from} dir="auto">
          {words.from(retroTitle, cards.length)}
        </p>
        {problem && <Problem>{errorText(problem.code)}</Problem>}
      </div>
      <Button
        label={words.takeInOf(title)}
        busy={isBusy}
        onPress={() => void step(() => takeIn(topic), words.takenIn(title))}
      >
        {words.takeIn}
      </Button>
      <Button
        kind="quiet"
        label={words.dropOf(title)}
        disabled={isBusy}
        onPress={() => void step(() => letGo(topic), words.letGo(title))}
      >
        {words.drop}
      </Button>
    </li>
  )
}
