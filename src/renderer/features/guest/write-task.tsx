import { guestText } from '@shared/text/guest'
import { namesLevels } from '@shared/text/stages'
import { useState } from 'react'
import { usePicture } from '../../api/retro-context'
import { CardBox } from './card-box'
import { DoneMark } from './done-mark'
import styles from './guest.module.css'
import { OwnCards } from './own-cards'
import { useDevicePlaces } from './use-device-text'
import { CardList } from './card-list'

/** Writing, one column at a time, under the promise of who will know. */
export function WriteTask() {
  const columns = usePicture((picture) => picture.columns)
  const names = usePicture((picture) => picture.head.names)
  const revealed = usePicture((picture) => picture.head.revealed)
  const cards = usePicture((picture) => picture.counts.cards)
  const begun = useDevicePlaces('card.')
  // Who comes back to this stage finds what they had begun, and not an empty box of another column.
  const [chosen, choose] = useState(
    () => columns.find(({ id }) => begun.includes(`card.${id}`))?.id,
  )
  const column = columns.find((one) => one.id === chosen) ?? columns[0]
  if (!column) return null

  return (
    <section className={styles.stack}>
      <p className={styles.promise}>{namesLevels[names].promise}</p>
      <fieldset className={styles.columns}>
        <legend className={styles.hidden}>{guestText.column}</legend>
        {columns.map((one) => (
          <label key={one.id} className={styles.column} dir="auto">
            <input
              type="radio"
              name="column"
              checked={one.id === column.id}
              onChange={() => choose(one.id)}
            />
            <span>{one.title}</span>
          </label>
        ))}
      </fieldset>
      <CardBox key={column.id} column={column} />
      {revealed ? (
        <CardList columnId={column.id} />
      ) : (
        <>
          <p className={styles.soft}>{guestText.cardsSoFar(cards)}</p>
          <OwnCards />
          <DoneMark />
        </>
      )}
    </section>
  )
}
