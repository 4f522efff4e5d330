import type { CardId, RetroId } from '@shared/domain/ids'
import type { Apart } from '@shared/domain/suggest'
import { useCallback, useState } from 'react'

const keyOf = (retroId: RetroId) => `candor.kept-apart.${retroId}`

function saved(retroId: RetroId): Apart[] {
  try {
    const list: unknown = JSON.parse(localStorage.getItem(keyOf(retroId)) ?? '[]')
    return Array.isArray(list) ? list.filter(isApart) : []
  } catch {
    return []
  }
}

function isApart(ids: unknown): ids is CardId[] {
  return Array.isArray(ids) && ids.every((id) => typeof id === 'string')
}

/** Cards that somebody at this window said don't belong together; remembered when the stage is left and entered again. */
export function useApart(
  retroId: RetroId,
): readonly [apart: readonly Apart[], keep: (more: readonly Apart[]) => void] {
  const [apart, setApart] = useState(() => saved(retroId))
  const keep = useCallback(
    (more: readonly Apart[]) => {
      setApart((before) => {
        const next = [...before, ...more]
        localStorage.setItem(keyOf(retroId), JSON.stringify(next))
        return next
      })
    },
    [retroId],
  )
  return [apart, keep]
}
