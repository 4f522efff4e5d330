import { guestText } from '@shared/text/guest'
import { useState } from 'react'
import { GivenBack } from './given-back'
import styles from './guest.module.css'
import { forgetLeftWords, leftWords } from './left-words'

/** The retro is over, and here are words that it never got: their writer takes them along, or lets them be forgotten. */
export function LeftWordsNotice() {
  const [words] = useState(leftWords)
  if (words.length === 0) return null
  return (
    <section className={styles.paper} aria-label={guestText.neverSent}>
      <GivenBack texts={words} onForget={forgetLeftWords}>
        <h2 className={styles.heading}>{guestText.neverSent}</h2>
        <p className={styles.soft}>{guestText.neverSentNote}</p>
      </GivenBack>
    </section>
  )
}
