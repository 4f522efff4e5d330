import { dayOf, type Day } from '@shared/domain/day'
import { useSyncExternalStore } from 'react'

/** Looks at the clock now and then, and when the window comes back: a laptop may sleep over midnight. */
function listen(look: () => void): () => void {
  const clock = setInterval(look, 60_000)
  document.addEventListener('visibilitychange', look)
  return () => {
    clearInterval(clock)
    document.removeEventListener('visibilitychange', look)
  }
}

/** Today, also after midnight. */
export function useToday(): Day {
  return useSyncExternalStore(listen, () => dayOf(Date.now()))
}
