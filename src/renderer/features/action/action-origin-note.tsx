import type { ActionPicture } from '@shared/domain/action'
import { actionList as words } from '@shared/text/actions'
import { Link } from 'wouter'
import { places } from '../../api/places'
import styles from './action-sheet.module.css'

type Props = { action: Pick<ActionPicture, 'origin' | 'retroId'> }

/** Where an action came from: the retro, the topic, and the words on its cards. */
export function ActionOriginNote({ action: { origin, retroId } }: Props) {
  if (!origin) return null
  const title = words.from(origin.retroTitle, origin.topic)
  return (
    <div className={styles.origin}>
      <p dir="auto">{retroId ? <Link href={places.retro(retroId)}>{title}</Link> : title}</p>
      {origin.cards.length > 0 && (
        <details>
          <summary>{words.origin(origin.cards.length)}</summary>
          <ul className={styles.cards}>
            {origin.cards.map((text, index) => (
              // Cards have no id here, and two may say the same.
              <li key={index} className={styles.card} dir="auto">
                {text}
              </li>
            ))}
          </ul>
        </details>
      )}
    </div>
  )
}
