import { guestText } from '@shared/text/guest'
import { usePicture } from '../../api/retro-context'
import styles from './guest.module.css'
import { useOutbox } from './use-outbox'

/** Says that this person has finished with the stage; told to others as a count. */
export function DoneMark() {
  const stage = usePicture((picture) => picture.head.stage)
  const isDone = usePicture((picture) => picture.mine?.done ?? false)
  const done = usePicture((picture) => picture.counts.done)
  const people = usePicture((picture) => picture.head.people)
  const { send } = useOutbox()
  return (
    <div className={styles.stack}>
      <button
        type="button"
        className={styles.plain}
        aria-pressed={isDone}
        onClick={() => void send('done.mark', { stage, isDone: !isDone })}
      >
        {isDone ? guestText.notDone : guestText.done}
      </button>
      <p role="status" className={styles.soft}>
        {guestText.doneCount(done, Math.max(people, done))}
      </p>
    </div>
  )
}
