import { checkIn as words } from '@shared/text/check-in'
import { usePicture } from '../../api/retro-context'
import { useBigScreen } from '../../api/use-big-screen'
import { Answers } from './answers'
import { GiveAnswer } from './give-answer'
import { Question } from './question'
import styles from './check-in-view.module.css'

/** A light start: one question, one word each, spoken or added. The whole stage may be skipped. */
export function CheckInView() {
  const isClosed = usePicture((picture) => picture.head.closedAt !== null)
  const isBigScreen = useBigScreen()

  return (
    <section className={styles.view} aria-label={words.title}>
      <Question canAsk={!isClosed && !isBigScreen} />
      {!isBigScreen && !isClosed && <p className={styles.about}>{words.about}</p>}
      {!isBigScreen && !isClosed && <GiveAnswer />}
      <Answers />
    </section>
  )
}
