import { useEffect, useRef, useState } from 'react'

/** How many stand at each place: the five steps, then those who can't say. */
export type Places = readonly number[]

/**
 * Counts as they are typed, ahead of what the host has answered: all places go out together, so a hand that is faster
 * than the answer would otherwise send the others as they were before. Takes what the host keeps, and how it is told.
 */
export function useCountsAhead(kept: Places, send: (places: Places) => Promise<unknown>) {
  const [ahead, setAhead] = useState<Places | null>(null)
  const latest = useRef<Places | null>(null)
  const underWay = useRef(0)
  const keptWords = kept.join(' ')

  // Another window may count too: what the host says counts again as soon as nothing of ours is on its way.
  useEffect(() => {
    if (underWay.current > 0) return
    latest.current = null
    setAhead(null)
  }, [keptWords])

  async function put(place: number, value: number) {
    const next = (latest.current ?? kept).map((count, at) => (at === place ? value : count))
    latest.current = next
    setAhead(next)
    underWay.current += 1
    await send(next)
    underWay.current -= 1
  }
  return { places: ahead ?? kept, put }
}
