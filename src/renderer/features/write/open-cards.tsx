import type { CardPicture } from '@shared/domain/picture'
import { write as words } from '@shared/text/write'
import { useState } from 'react'
import { Button } from '../../ui/button'
import type { Tint } from '../../ui/tint'
import type { MenuFor } from './card-menu'
import { OpenCard } from './open-card'
import styles from './write-column.module.css'

type Props = {
  cards: readonly CardPicture[]
  tint: Tint | undefined
  onMenu: ((menu: MenuFor) => void) | null
}

/** More than anybody reads at once; the rest waits for a press, so that 2,000 cards don't slow down writing. */
const AT_FIRST = 150

/** The cards that everybody sees, in their shuffled order. */
export function OpenCards({ cards, tint, onMenu }: Props) {
  const [isWhole, setWhole] = useState(false)
  const shown = isWhole ? cards : cards.slice(0, AT_FIRST)
  if (cards.length === 0) return null

  return (
    <>
      <ul className={styles.list}>
        {shown.map((card) => (
          <OpenCard key={card.id} card={card} tint={tint} onMenu={onMenu} />
        ))}
      </ul>
      {shown.length < cards.length && (
        <Button kind="quiet" label={words.showAll(cards.length)} onPress={() => setWhole(true)} />
      )}
    </>
  )
}
