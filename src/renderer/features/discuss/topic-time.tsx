import { onTheTable as words } from '@shared/text/discuss'
import { usePicture } from '../../api/retro-context'
import { useRemaining } from '../../api/use-remaining'
import styles from './topic-time.module.css'

/** Whether the time of the topic on the table has run out. */
export function useIsTimeUp(): boolean {
  const isRunning = usePicture((picture) => picture.head.timer.state === 'running')
  return useRemaining() <= 0 && isRunning
}

/** The time left for the topic: the session's timer, which belongs to the topic while one is on the table. */
export function TopicTime() {
  const state = usePicture((picture) => picture.head.timer.state)
  const left = useRemaining()
  if (state === 'stopped') return null

  const text =
    state === 'paused'
      ? words.paused(left)
      : left <= -1_000
        ? words.timeOver(left)
        : words.timeLeft(left)
  return (
    <p className={styles.time} role="timer" data-over={left <= 0 || undefined}>
      {text}
    </p>
  )
}
