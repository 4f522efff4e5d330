import { onTheTable as words } from '@shared/text/discuss'
import { KEYS } from '@shared/text/keys'
import { Clock } from 'lucide-react'
import { useEffect } from 'react'
import { Button } from '../../ui/button'
import { useShortcuts } from '../../ui/shortcuts'
import { useAnnounce } from '../../ui/status'
import { useIsTimeUp } from './topic-time'
import type { Discussion } from './use-discuss'
import styles from './next-step.module.css'

type Props = { discussion: Discussion }

/** What comes after the topic on the table; when its time is up, the question whether to keep talking. */
export function NextStep({ discussion: { current, next, start, keepTalking, isBusy } }: Props) {
  const announce = useAnnounce()
  const isUp = useIsTimeUp() && current !== null
  const goOn = () => next && start(next.topic.id)
  useShortcuts({ [KEYS.nextTopic]: () => goOn() })
  useEffect(() => {
    if (isUp) announce(words.timeIsUp)
  }, [announce, isUp])

  if (next === null && !isUp) return <p className={styles.done}>{words.allDone}</p>
  return (
    <div className={styles.step} data-up={isUp || undefined}>
      <p className={styles.words} dir="auto">
        {isUp && <strong>{words.timeIsUp} </strong>}
        {next && (current ? words.nextIs(next.title) : words.firstIs(next.title))}
      </p>
      {isUp && <Button icon={Clock} label={words.more} busy={isBusy} onPress={keepTalking} />}
      {next && (
        <Button
          kind="primary"
          label={words.next}
          shortcut={KEYS.nextTopic}
          busy={isBusy}
          onPress={goOn}
        />
      )}
    </div>
  )
}
