import type { ColumnId } from '@shared/domain/ids'
import { unsorted } from '@shared/text/cards'
import { useMemo } from 'react'
import { tintAt, type Tint } from '../ui/tint'
import { usePicture } from './retro-context'

/** A column as its cards show it: by its tint and in words. */
export type Shade = { readonly title: string; readonly tint: Tint | undefined }

const UNSORTED: Shade = { title: unsorted, tint: undefined }

/** How the column of a card shows on it. The function stays the same until a column changes. */
export function useShades(): (columnId: ColumnId | null) => Shade {
  const columns = usePicture((picture) => picture.columns)
  return useMemo(() => {
    const shades = new Map<ColumnId, Shade>(
      columns.map(({ id, title }, index) => [id, { title, tint: tintAt(index) }]),
    )
    return (columnId) => (columnId && shades.get(columnId)) ?? UNSORTED
  }, [columns])
}
