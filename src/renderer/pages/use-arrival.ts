import { useEffect, useRef } from 'react'
import { useLocation } from 'wouter'
import { TEAM_TABS } from '../api/places'

/** Another tab of a team is the same page: the focus stays on the tab. */
const TAB = new RegExp(`/(?:${TEAM_TABS.join('|')})$`)

// A page comes in two steps, waiting and then there, and a dialog that closes may give the focus to nobody.
const SETTLE_MS = 1_000

/** On another page the reading begins at its top, for eyes, keyboards and screen readers alike. */
export function useArrival(): void {
  const [location] = useLocation()
  const page = location.replace(TAB, '')
  const before = useRef(page)

  useEffect(() => {
    if (before.current === page) return
    before.current = page
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
