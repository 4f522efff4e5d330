import { guestText } from '@shared/text/guest'
import { useState, type ReactNode } from 'react'
import { copyText } from '../../api/give-away'
import styles from './guest.module.css'

type Props = {
  texts: readonly string[]
  /** What is said above them. */
  children: ReactNode
  /** Where they are kept; without it they are gone with the page anyway. */
  onForget?: () => void
}

/** What somebody typed and nobody got: to be read once more, taken along, or forgotten. */
export function GivenBack({ texts, children, onForget }: Props) {
  const [said, setSaid] = useState('')
  const [isForgotten, setForgotten] = useState(false)

  async function copy(): Promise<void> {
    setSaid((await copyText(texts.join('\n\n'), null)) ? guestText.copied : guestText.notCopied)
  }
  function forget(): void {
    onForget?.()
    setForgotten(true)
    setSaid(guestText.forgotten)
  }

  return (
    <>
      {!isForgotten && (
        <>
          {children}
          {texts.map((text, place) => (
            <p key={`${place} ${text}`} className={styles.text} dir="auto">
              {text}
            </p>
          ))}
          <div className={styles.row}>
            <button type="button" className={styles.primary} onClick={() => void copy()}>
              {guestText.copy}
            </button>
            {onForget && (
              <button type="button" className={styles.plain} onClick={forget}>
                {guestText.forget}
              </button>
            )}
          </div>
        </>
      )}
      <p role="status">{said}</p>
    </>
  )
}
