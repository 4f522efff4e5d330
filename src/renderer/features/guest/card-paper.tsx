import type { CardPicture } from '@shared/domain/picture'
import { usePicture } from '../../api/retro-context'
import styles from './guest.module.css'

/** A card to read, with its column in words and its author where there is one. */
export function CardPaper({ card }: { card: CardPicture }) {
  const columns = usePicture((picture) => picture.columns)
  const column = columns.find((one) => one.id === card.columnId)
  return (
    <li className={styles.paper}>
      <p className={styles.text} dir="auto">
        {card.text}
      </p>
      <p className={styles.soft} dir="auto">
        {[column?.title, card.author].filter(Boolean).join(' · ')}
      </p>
    </li>
  )
}
