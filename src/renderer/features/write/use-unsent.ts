import type { CardId, ColumnId } from '@shared/domain/ids'
import { useMemo } from 'react'
import { useStore } from 'zustand'
import { useDraftStore } from '../../api/draft-context'
import { usePicture, useRetroStore } from '../../api/retro-context'
import { readPlace } from './places'

/** Something that was typed at this laptop and not sent. */
export type Unsent = {
  readonly place: string
  readonly text: string
} &
  /** `column` is its title, null once it was removed. */
  (
    | { readonly kind: 'new'; readonly columnId: ColumnId; readonly column: string | null }
    | { readonly kind: 'edit'; readonly cardId: CardId }
  )

/** All that stands unsent in the boxes of this stage: it has to be settled before somebody else sits here. */
export function useUnsent(): readonly Unsent[] {
  const { retroId } = useRetroStore()
  const texts = useStore(useDraftStore(), (state) => state.texts)
  const columns = usePicture((picture) => picture.columns)
  const open = usePicture((picture) => picture.cards)
  const own = usePicture((picture) => picture.mine?.cards)

  return useMemo(
    () =>
      Object.entries(texts).flatMap(([place, text]): Unsent[] => {
        const at = text.trim() === '' ? null : readPlace(retroId, place)
        if (at === null) return []
        if (at.kind === 'new') {
          const column = columns.find(({ id }) => id === at.columnId)
          return [{ ...at, place, text, column: column?.title ?? null }]
        }
        const card = [...(own ?? []), ...open].find(({ id }) => id === at.cardId)
        if (card === undefined || card.text === text) return []
        return [{ ...at, place, text }]
      }),
    [texts, retroId, columns, open, own],
  )
}
