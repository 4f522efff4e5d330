import type { CardId } from '@shared/domain/ids'
import { useLayoutEffect, useMemo, useRef, type FocusEvent } from 'react'
import { focusCard } from './use-wall-keys'
import type { Lane } from './wall'
import { keepTo, useWallStore } from './wall-store'

type FocusHandlers = {
  readonly onFocus: (event: FocusEvent<HTMLElement>) => void
  readonly onBlur: (event: FocusEvent<HTMLElement>) => void
}

/**
 * Keeps hold of the wall when cards go or move from pile to pile: Tab always finds a card, and a focus that was on a
 * card follows it to its new place instead of being lost.
 */
export function useKeepFocus(lanes: readonly Lane[]): FocusHandlers {
  const store = useWallStore()
  const wasOnCard = useRef(false)

  useLayoutEffect(() => {
    const there = new Set<CardId>()
    for (const { topics } of lanes) {
      for (const { cards } of topics) for (const card of cards) there.add(card.id)
    }
    const first = lanes.find(({ topics }) => topics.length > 0)?.topics[0]?.cards[0]
    keepTo(store, there, first?.id ?? null)
    if (wasOnCard.current && document.activeElement === document.body) {
      focusCard(store.getState().current)
    }
  }, [lanes, store])

  return useMemo(
    () => ({
      onFocus: ({ target }) => {
        wasOnCard.current = target instanceof HTMLInputElement && target.type === 'checkbox'
      },
      // An element that is taken out of the page gets no blur with a place where the focus went.
      onBlur: ({ target, relatedTarget }) => {
        if (relatedTarget !== null || target.isConnected) wasOnCard.current = false
      },
    }),
    [],
  )
}
