import { useEffect, useEffectEvent, useRef } from 'react'

/** Calls `onEnd` once after `time` ms. It stands still while anybody has paused it, and starts over after. */
export function useCountdown(time: number, onEnd: () => void) {
  const timer = useRef<number>(undefined)
  const pausedBy = useRef(new Set<string>())
  const end = useEffectEvent(onEnd)

  useEffect(() => {
    timer.current = window.setTimeout(() => end(), time)
    return () => window.clearTimeout(timer.current)
  }, [time])

  return {
    pause(reason: string) {
      pausedBy.current.add(reason)
      window.clearTimeout(timer.current)
    },
    resume(reason: string) {
      pausedBy.current.delete(reason)
      if (pausedBy.current.size === 0) timer.current = window.setTimeout(onEnd, time)
    },
  }
}
