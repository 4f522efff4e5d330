import { startTransition, useEffect, useState } from 'react'

const FIRST = 40
const STEP = 60

/**
 * How many of a long list to show: what fits on a screen at once, the rest little by little while nobody waits for
 * anything. So a wall of 2,000 cards is there to be used at once, and whole a moment later.
 */
export function useGrowing(total: number, first = FIRST, step = STEP): number {
  const [shown, setShown] = useState(first)
  const isWhole = shown >= total

  useEffect(() => {
    if (isWhole) return
    const next = setTimeout(() => startTransition(() => setShown((now) => now + step)))
    return () => clearTimeout(next)
  }, [shown, isWhole, step])
  return shown
}
