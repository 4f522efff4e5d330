import { useEffect, useState } from 'react'

/** What is over sooner is not worth a word: nobody could read it. */
const PATIENCE_MS = 800

/** True once something has gone on for a while, and false as soon as it ends. */
export function useIsLate(isOn: boolean): boolean {
  const [isLate, setLate] = useState(false)
  useEffect(() => {
    if (!isOn) return
    const timer = setTimeout(() => setLate(true), PATIENCE_MS)
    return () => {
      clearTimeout(timer)
      setLate(false)
    }
  }, [isOn])
  return isOn && isLate
}
