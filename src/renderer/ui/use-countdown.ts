import { useEffect, useRef } from 'react'

/**
 * Calls `onEnd` once after `time` ms, or never where there is none. It stands still as long as anything (a name of the caller's
 * choice) holds it, and starts from the whole time when the last one lets go.
 */
export function useCountdown(time: number | null, onEnd: () => void) {
  const timer = useRef(0)
  const holders = useRef(new Set<string>())
  const end = useRef(onEnd)

  useEffect(() => {
    end.current = onEnd
  })

  useEffect(() => {
    if (time === null) return
    timer.current = window.setTimeout(() => end.current(), time)
    return () => window.clearTimeout(timer.current)
  }, [time])

  const hold = (holder: string) => {
    holders.current.add(holder)
    window.clearTimeout(timer.current)
  }
  const letGo = (holder: string) => {
    const wasHeld = holders.current.delete(holder)
    if (!wasHeld || holders.current.size > 0 || time === null) return
    timer.current = window.setTimeout(() => end.current(), time)
  }
  return { hold, letGo }
}
