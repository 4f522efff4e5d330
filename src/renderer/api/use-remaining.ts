import { useEffect, useState } from 'react'
import { useStore } from 'zustand'
import { usePicture, useRetroStore } from './retro-context'

/** The computer's sleep stands still on `performance.now()` but not on the wall clock. */
const SLEPT_MS = 1_500

/**
 * Milliseconds left, told anew each time the clock on the screen changes. Counted from what the host said was left and
 * when it said so, so that no two clocks need to agree; after a sleep the host is asked again.
 */
export function useRemaining(): number {
  const store = useRetroStore()
  const clockAt = useStore(store, (state) => state.clockAt)
  const { state, remainingMs } = usePicture((picture) => picture.head.timer)
  const [now, setNow] = useState(() => performance.now())
  const isRunning = state === 'running'

  useEffect(() => {
    if (!isRunning) return
    const offset = Date.now() - performance.now()
    let next = 0

    function tick(): void {
      const time = performance.now()
      setNow(time)
      if (Math.abs(Date.now() - time - offset) > SLEPT_MS) return void store.refresh()
      const left = remainingMs - (time - clockAt)
      // To just past the next whole second, also below zero.
      next = window.setTimeout(tick, (((left % 1_000) + 1_000) % 1_000) + 2)
    }
    function look(): void {
      clearTimeout(next)
      tick()
    }
    look()
    document.addEventListener('visibilitychange', look)
    return () => {
      clearTimeout(next)
      document.removeEventListener('visibilitychange', look)
    }
  }, [store, isRunning, remainingMs, clockAt])

  return isRunning ? remainingMs - Math.max(0, now - clockAt) : remainingMs
}
