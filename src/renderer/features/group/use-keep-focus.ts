import type { CardId } from '@shared/domain/ids'
import { useEffect, useLayoutEffect, useRef, type RefObject } from 'react'
import { focusCard } from './use-wall-keys'
import type { Lane } from './wall'
import { keepTo, useWallStore } from './wall-store'

/**
 * Keeps hold of the wall when cards go or move from pile to pile: Tab always finds a card, and a focus that was on a
 * card follows it to its new place instead of being lost.
 */
export function useKeepFocus(wall: RefObject<HTMLElement | null>, lanes: readonly Lane[]): void {
  const store = useWallStore()
  const wasOnCard = useRef(false)

  const before = useRef<readonly CardId[]>([])

  useLayoutEffect(() => {
    const order = lanes.flatMap(({ topics }) =>
      topics.flatMap(({ cards }) => cards.map((card) => card.id)),
    )
    keepTo(store, order, before.current)
    before.current = order
    if (wasOnCard.current && document.activeElement === document.body) {
      focusCard(store.getState().current)
    }
  }, [lanes, store])

  // Heard from the page itself: React is deaf while it moves elements, which is when the focus is lost.
  useEffect(() => {
    const element = wall.current
    if (!element) return
    const come = ({ target }: FocusEvent) => {
      wasOnCard.current = target instanceof HTMLInputElement && target.type === 'checkbox'
    }
    const go = ({ relatedTarget }: FocusEvent) => {
      if (relatedTarget !== null) wasOnCard.current = false
      // To nowhere: the card was taken away, and the effect above will look for it, or somebody pressed beside it.
      else setTimeout(() => (wasOnCard.current &&= document.activeElement !== document.body))
    }
    element.addEventListener('focusin', come)
    element.addEventListener('focusout', go)
    return () => {
      element.removeEventListener('focusin', come)
      element.removeEventListener('focusout', go)
    }
  }, [wall])
}
