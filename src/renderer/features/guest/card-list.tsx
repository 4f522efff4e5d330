import type { ColumnId } from '@shared/domain/ids'
import { byPosition } from '@shared/domain/topic'
import { usePicture } from '../../api/retro-context'
import { CardPaper } from './card-paper'
import styles from './guest.module.css'

/** All cards of a column, once they are revealed. */
export function CardList({ columnId }: { columnId: ColumnId }) {
  const cards = usePicture((picture) => picture.cards)
  const here = cards.filter((card) => card.columnId === columnId).toSorted(byPosition)
  return (
    <ul className={styles.list}>
      {here.map((card) => (
        <CardPaper key={card.id} card={card} />
      ))}
    </ul>
  )
}
