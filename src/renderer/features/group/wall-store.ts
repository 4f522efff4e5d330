import type { CardId } from '@shared/domain/ids'
import { createContext, useContext } from 'react'
import { createStore, useStore, type StoreApi } from 'zustand'

/**
 * What the person at this window has in hand on the wall: nothing of it is shared. A store of its own, so that with
 * 2,000 cards only those that a step concerns are drawn again.
 */
export type WallState = {
  readonly selected: ReadonlySet<CardId>
  /** The card that Tab leads to; arrow keys move it. */
  readonly current: CardId | null
  readonly dragged: readonly CardId[]
  readonly menuFor: CardId | null
  /** Cards for which a topic is being chosen. */
  readonly picking: readonly CardId[]
  readonly editing: CardId | null
}

export type WallStore = StoreApi<WallState>

export function createWallStore(): WallStore {
  return createStore<WallState>()(() => ({
    selected: new Set(),
    current: null,
    dragged: [],
    menuFor: null,
    picking: [],
    editing: null,
  }))
}

export function toggleSelected(store: WallStore, cardId: CardId): void {
  store.setState(({ selected }) => {
    const next = new Set(selected)
    if (!next.delete(cardId)) next.add(cardId)
    return { selected: next, current: cardId }
  })
}

export function clearSelected(store: WallStore): void {
  store.setState({ selected: new Set() })
}

/**
 * Lets go of cards that are no longer there. Tab then leads to the one that came after the one that is gone, by the
 * order in which they lay before.
 */
export function keepTo(
  store: WallStore,
  order: readonly CardId[],
  before: readonly CardId[],
): void {
  const there = new Set(order)
  const { selected, current } = store.getState()
  const kept = [...selected].filter((id) => there.has(id))
  if (kept.length < selected.size) store.setState({ selected: new Set(kept) })
  if (current !== null && there.has(current)) return

  const at = current === null ? -1 : before.indexOf(current)
  const around = at < 0 ? [] : [...before.slice(at + 1), ...before.slice(0, at).toReversed()]
  store.setState({ current: around.find((id) => there.has(id)) ?? order[0] ?? null })
}

export const WallContext = createContext<WallStore | null>(null)

export function useWallStore(): WallStore {
  const store = useContext(WallContext)
  if (!store) throw new Error('useWallStore outside WallContext')
  return store
}

export function useWall<Part>(select: (state: WallState) => Part): Part {
  return useStore(useWallStore(), select)
}
