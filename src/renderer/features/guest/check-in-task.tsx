import { LIMITS } from '@shared/domain/limits'
import { guestText } from '@shared/text/guest'
import { namesLevels } from '@shared/text/stages'
import { useState } from 'react'
import { usePicture } from '../../api/retro-context'
import styles from './guest.module.css'
import { SendBox } from './send-box'
import { useDeviceText } from './use-device-text'
import { useOutbox } from './use-outbox'

export function CheckInTask() {
  const question = usePicture((picture) => picture.head.checkInQuestion)
  const given = usePicture((picture) => picture.mine?.checkIn ?? null)
  const names = usePicture((picture) => picture.head.names)
  const [isChanging, setChanging] = useState(false)
  const [text, write, giveBack] = useDeviceText('check-in')
  const { send, problem } = useOutbox()

  async function answer(): Promise<void> {
    const words = text
    write('')
    const refused = await send('checkIn.answer', { text: words })
    if (refused) giveBack(words)
    else setChanging(false)
  }

  return (
    <section className={styles.stack}>
      <h2 className={styles.title} dir="auto">
        {question || guestText.noQuestion}
      </h2>
      {given !== null && !isChanging ? (
        <>
          <p className={styles.text} dir="auto">
            {guestText.yourAnswer(given)}
          </p>
          <button
            type="button"
            className={styles.plain}
            onClick={() => {
              write(given)
              setChanging(true)
            }}
          >
            {guestText.changeAnswer}
          </button>
        </>
      ) : (
        <>
          <p className={styles.promise}>{namesLevels[names].ofWords}</p>
          <SendBox
            label={guestText.answer}
            text={text}
            limit={LIMITS.checkIn}
            problem={problem}
            onChange={write}
            onSend={() => void answer()}
          />
        </>
      )}
    </section>
  )
}
