import type { ActionLine } from '@shared/domain/action-life'
import { useEffect, useEffectEvent, useRef, type RefObject } from 'react'

type Had = {
  readonly element: Element
  readonly id: string
  /** Its place among the actions. */
  readonly at: number
  readonly byKeys: boolean
}

/**
 * Whoever works through a list or a board by keys stays in it: where a step takes away the line that has the focus, the
 * focus goes with its action, or to the line that came to its place. `actions` stand as they are shown.
 */
export function useLineFocus(
  list: RefObject<HTMLElement | null>,
  actions: readonly ActionLine[],
): void {
  const had = useRef<Had | null>(null)

  const come = useEffectEvent(({ target }: FocusEvent) => {
    // Menus and dialogs ask about the line that they were opened from.
    if (!(target instanceof Element) || target.closest('[role=menu],[role$=dialog]')) return
    const last = had.current
    had.current = placeOf(target, list.current, actions)
    // What lost its element gave the focus to the page's main part.
    if (target.id !== 'main' || !last || last.element.isConnected) return
    const place = actions[Math.min(last.at, actions.length - 1)]?.id
    const button = buttonOf(last.id, list.current) ?? (place && buttonOf(place, list.current))
    // Who looks at the focus goes along; under a mouse the page stays where it is.
    if (button) button.focus({ preventScroll: !last.byKeys })
  })

  useEffect(() => {
    const listen = (event: FocusEvent) => come(event)
    document.addEventListener('focusin', listen)
    return () => document.removeEventListener('focusin', listen)
  }, [])
}

function placeOf(
  element: Element,
  list: HTMLElement | null,
  actions: readonly ActionLine[],
): Had | null {
  const line = list?.contains(element) ? element.closest('[data-action]') : null
  const id = line?.getAttribute('data-action')
  if (!id) return null
  const at = actions.findIndex((action) => action.id === id)
  return { element, id, at, byKeys: element.matches(':focus-visible') }
}

/** Of a card what it opens, of a line its status. */
function buttonOf(id: string, list: HTMLElement | null): HTMLElement | null {
  const line = list?.querySelector(`[data-action="${id}"]`)
  return line?.querySelector<HTMLElement>('[data-card], [aria-haspopup=menu]') ?? null
}
