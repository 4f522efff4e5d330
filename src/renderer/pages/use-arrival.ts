import { useEffect, useRef } from 'react'
import { useLocation } from 'wouter'
import { TEAM_TABS } from '../api/places'

/** Another tab of a team is the same page: the focus stays on the tab. */
const TAB = new RegExp(`/(?:${TEAM_TABS.join('|')})$`)

/** On another page the reading begins at its top, for eyes, keyboards and screen readers alike. */
export function useArrival(): void {
  const [location] = useLocation()
  const page = location.replace(TAB, '')
  const before = useRef(page)

  useEffect(() => {
    if (before.current === page) return
    before.current = page
    scrollTo(0, 0)
    document.getElementById('main')?.focus({ preventScroll: true })
  }, [page])
}
