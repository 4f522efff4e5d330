import { useEffect, useRef } from 'react'
import { TEAM_TABS } from '../api/places'

/** Another tab of a team is the same page: the focus stays on the tab. */
const TAB = new RegExp(`/(?:${TEAM_TABS.join('|')})$`)

// A page comes in two steps, waiting and then there, and a dialog that closes may give the focus to nobody.
const SETTLE_MS = 1_000

/**
 * On another page the reading begins at its top, for eyes, keyboards and screen readers alike. Takes the address of what
 * is shown, null while that is nothing yet: the first page leaves the focus where it is.
 */
export function useArrival(address: string | null): void {
  const page = address?.replace(TAB, '') ?? null
  const before = useRef(page)

  useEffect(() => {
    const last = before.current
    before.current = page
    if (last === null || last === page) return
    scrollTo(0, 0)
    focusMain()

    const until = performance.now() + SETTLE_MS
    let frame = requestAnimationFrame(function look() {
      if (document.activeElement === document.body) focusMain()
      if (performance.now() < until) frame = requestAnimationFrame(look)
    })
    return () => cancelAnimationFrame(frame)
  }, [page])
}

function focusMain(): void {
  document.getElementById('main')?.focus({ preventScroll: true })
}
