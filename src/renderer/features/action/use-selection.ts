import type { ActionLine } from '@shared/domain/action-life'
import type { ActionId } from '@shared/domain/ids'
import { useCallback, useMemo, useState } from 'react'

const NOTHING: ReadonlySet<ActionId> = new Set()

/** Which of the actions that are shown are selected. What a filter hides is never changed with them. */
export function useSelection(shown: readonly ActionLine[]) {
  const [all, setAll] = useState(NOTHING)

  const selected = useMemo(() => {
    if (all.size === 0) return NOTHING
    return new Set(shown.flatMap(({ id }) => (all.has(id) ? [id] : [])))
  }, [all, shown])
  const select = useCallback((id: ActionId, isSelected: boolean) => {
    setAll((before) => {
      const next = new Set(before)
      if (isSelected) next.add(id)
      else next.delete(id)
      return next
    })
  }, [])

  return {
    selected,
    select,
    selectAll: (isSelected: boolean) =>
      setAll(isSelected ? new Set(shown.map(({ id }) => id)) : NOTHING),
    clear: useCallback(() => setAll(NOTHING), []),
  }
}
