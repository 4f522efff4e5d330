import type { ColumnId } from '@shared/domain/ids'
import type { CardPicture, RetroPicture } from '@shared/domain/picture'
import { byPosition } from '@shared/domain/topic'
import { write as words } from '@shared/text/write'
import { tintAt, type Tint } from '../../ui/tint'

export type WallColumn = {
  /** Null: the place of cards whose column was removed. */
  readonly id: ColumnId | null
  readonly title: string
  readonly prompt: string
  readonly tint: Tint | undefined
  /** Where something can be written: the column itself, or one that was removed while something stood in its box. */
  readonly boxes: readonly ColumnId[]
  readonly openCards: readonly CardPicture[]
  readonly ownCards: readonly CardPicture[]
}

type Seen = Pick<RetroPicture, 'columns' | 'cards' | 'mine'>

/**
 * The columns as this stage shows them: each with its cards, and at the end "Unsorted" where there are cards whose
 * column was removed, or where something unsent stands in the boxes of such columns (`lost`).
 */
export function wallOf({ columns, cards, mine }: Seen, lost: readonly ColumnId[]): WallColumn[] {
  const own = mine?.cards ?? []
  const sorted = cards.toSorted(byPosition)
  const under = (id: ColumnId | null) => ({
    openCards: sorted.filter((card) => card.columnId === id),
    ownCards: own.filter((card) => card.columnId === id),
  })

  const shown = columns.map(({ id, title, prompt }, place) => ({
    id,
    title,
    prompt,
    tint: tintAt(place),
    boxes: [id],
    ...under(id),
  }))
  const unsorted = {
    id: null,
    title: words.unsorted,
    prompt: words.unsortedAbout,
    tint: undefined,
    boxes: lost,
    ...under(null),
  }
  const isEmpty = lost.length + unsorted.openCards.length + unsorted.ownCards.length === 0
  return isEmpty ? shown : [...shown, unsorted]
}
