import type { ColumnId } from '@shared/domain/ids'
import type { ColumnPicture } from '@shared/domain/picture'
import { useMemo } from 'react'
import { useStore } from 'zustand'
import { useDraftStore } from '../../api/draft-context'
import { useRetroStore } from '../../api/retro-context'
import { readPlace } from './places'

/**
 * The removed columns in whose boxes something unsent stands. Told as one line of text, so that the wall is not drawn
 * anew with every key that is pressed.
 */
export function useLostBoxes(columns: readonly ColumnPicture[]): readonly ColumnId[] {
  const { retroId } = useRetroStore()
  const ids = useStore(useDraftStore(), ({ texts }) =>
    Object.entries(texts)
      .flatMap(([place, text]) => {
        const at = text.trim() === '' ? null : readPlace(retroId, place)
        return at?.kind === 'new' && columns.every(({ id }) => id !== at.columnId)
          ? [at.columnId]
          : []
      })
      .toSorted()
      .join(' '),
  )
  return useMemo(() => (ids === '' ? [] : (ids.split(' ') as ColumnId[])), [ids])
}
