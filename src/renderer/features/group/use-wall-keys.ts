import { useCallback, type KeyboardEvent } from 'react'
import { clearSelected, toggleSelected, useWallStore } from './wall-store'
import type { CardId } from '@shared/domain/ids'

/** The mark that each card's element carries, and each lane's. */
export const CARD = 'data-card'
export const LANE = 'data-lane'

/** Puts the focus on a card's checkbox, which stands for the card. */
export function focusCard(cardId: CardId | null): void {
  if (cardId === null) return
  const card = document.querySelector(`[${CARD}="${cardId}"]`)
  card?.querySelector<HTMLElement>('input[type=checkbox]')?.focus()
}

/** Arrow keys walk over the wall, Enter opens the menu of a card, X (like Space) selects it, Escape lets go of all. */
export function useWallKeys(): (event: KeyboardEvent<HTMLElement>) => void {
  const store = useWallStore()

  return useCallback(
    (event) => {
      const { target } = event
      if (!(target instanceof HTMLElement) || event.ctrlKey || event.metaKey || event.altKey) return
      const card = target.closest<HTMLElement>(`[${CARD}]`)
      if (!card) return
      // The element carries the id that the picture gave it.
      const cardId = card.getAttribute(CARD) as CardId
      const isCard = target.matches('input[type=checkbox]')

      const next = neighbour(card, event.key)
      if (next) {
        event.preventDefault()
        return next.querySelector<HTMLElement>('input[type=checkbox]')?.focus()
      }
      const isMenuKey = event.key === 'ContextMenu' || (event.key === 'F10' && event.shiftKey)
      if (isMenuKey || (isCard && event.key === 'Enter')) {
        event.preventDefault()
        return store.setState({ menuFor: cardId, current: cardId })
      }
      if (isCard && event.key.toLowerCase() === 'x') {
        event.preventDefault()
        return toggleSelected(store, cardId)
      }
      if (event.key === 'Escape' && store.getState().selected.size > 0) {
        event.preventDefault()
        clearSelected(store)
      }
    },
    [store],
  )
}

/** Up and down within a lane; left and right to the card of the next lane that lies nearest. */
function neighbour(card: HTMLElement, key: string): Element | null {
  const lane = card.closest(`[${LANE}]`)
  if (!lane) return null
  const cards = [...lane.querySelectorAll(`[${CARD}]`)]
  const at = cards.indexOf(card)
  switch (key) {
    case 'ArrowDown':
      return cards[at + 1] ?? null
    case 'ArrowUp':
      return cards[at - 1] ?? null
    case 'Home':
      return cards[0] ?? null
    case 'End':
      return cards.at(-1) ?? null
    case 'ArrowRight':
      return nearest(card, lanesFrom(lane, card.matches(':dir(rtl)') ? -1 : 1))
    case 'ArrowLeft':
      return nearest(card, lanesFrom(lane, card.matches(':dir(rtl)') ? 1 : -1))
    default:
      return null
  }
}

/** The lanes after (or before) one, nearest first. */
function lanesFrom(lane: Element, step: 1 | -1): Element[] {
  const lanes = [...document.querySelectorAll(`[${LANE}]`)]
  const at = lanes.indexOf(lane)
  return step === 1 ? lanes.slice(at + 1) : lanes.slice(0, at).toReversed()
}

function nearest(card: HTMLElement, lanes: readonly Element[]): Element | null {
  const { top } = card.getBoundingClientRect()
  for (const lane of lanes) {
    const cards = [...lane.querySelectorAll(`[${CARD}]`)]
    const away = (other: Element) => Math.abs(other.getBoundingClientRect().top - top)
    const [first, ...others] = cards
    if (first) return others.reduce((best, one) => (away(one) < away(best) ? one : best), first)
  }
  return null
}
