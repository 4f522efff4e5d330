import { guestText } from '@shared/text/guest'
import { useStore } from 'zustand'
import { useIsLate } from '../../api/use-is-late'
import type { Waiting } from './device'
import styles from './guest.module.css'
import type { Outbox } from './outbox'

/** Words that were sent and have not arrived: without them a line that is down looks like a thought that is lost. */
export function UnsentWords({ outbox }: { outbox: Outbox }) {
  const texts = useStore(outbox.waiting).flatMap(wordsOf)
  if (!useIsLate(texts.length > 0)) return null
  return (
    <section className={styles.paper} aria-label={guestText.notSent}>
      <p role="status" className={styles.soft}>
        {guestText.onItsWay}
      </p>
      {texts.map((text, index) => (
        // The same words may have been sent twice, and nothing else tells them apart.
        <p key={index} className={styles.text} dir="auto">
          {text}
        </p>
      ))}
    </section>
  )
}

function wordsOf({ input }: Waiting): string[] {
  const { text } = input as { readonly text?: unknown }
  return typeof text === 'string' && text.trim() !== '' ? [text] : []
}
