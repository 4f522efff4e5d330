import { guestText } from '@shared/text/guest'
import { useState } from 'react'
import { copyText } from '../../api/give-away'
import styles from './guest.module.css'
import { forgetLeftWords, leftWords } from './left-words'

/** The retro is over, and here are words that it never got: their writer takes them along, or lets them be forgotten. */
export function LeftWordsNotice() {
  const [words] = useState(leftWords)
  const [isForgotten, setForgotten] = useState(false)
  const [said, setSaid] = useState('')
  if (words.length === 0) return null

  async function copy(): Promise<void> {
    setSaid((await copyText(words.join('\n\n'), null)) ? guestText.copied : guestText.notCopied)
  }
  function forget(): void {
    forgetLeftWords()
    setForgotten(true)
    setSaid(guestText.forgotten)
  }

  return (
    <section className={styles.paper} aria-label={guestText.neverSent}>
      {!isForgotten && (
        <>
          <h2 className={styles.heading}>{guestText.neverSent}</h2>
          <p className={styles.soft}>{guestText.neverSentNote}</p>
          {words.map((one) => (
            <p key={one} className={styles.text} dir="auto">
              {one}
            </p>
          ))}
          <div className={styles.row}>
            <button type="button" className={styles.primary} onClick={() => void copy()}>
              {guestText.copy}
            </button>
            <button type="button" className={styles.plain} onClick={forget}>
              {guestText.forget}
            </button>
          </div>
        </>
      )}
      <p role="status">{said}</p>
    </section>
  )
}
