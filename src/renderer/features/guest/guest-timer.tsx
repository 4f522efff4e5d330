import { guestText } from '@shared/text/guest'
import { useEffect, useState } from 'react'
import { useStore } from 'zustand'
import { usePicture, useRetroStore } from '../../api/retro-context'
import styles from './guest.module.css'

/** The host's timer: counted down from what was left when the picture came, so the phone's clock does not matter. */
export function GuestTimer() {
  const timer = usePicture((picture) => picture.head.timer)
  const clockAt = useStore(useRetroStore(), (state) => state.clockAt)
  const [now, setNow] = useState(() => performance.now())
  const isRunning = timer.state === 'running'

  useEffect(() => {
    if (!isRunning) return
    const tick = setInterval(() => setNow(performance.now()), 200)
    return () => clearInterval(tick)
  }, [isRunning])

  if (timer.state === 'stopped') return null
  const left = timer.remainingMs - (isRunning ? Math.max(0, now - clockAt) : 0)
  return (
    <p className={styles.timer} data-over={left < 0}>
      {left < 0 ? guestText.timeOver(clock(-left)) : guestText.timeLeft(clock(left))}
    </p>
  )
}

function clock(ms: number): string {
  const seconds = Math.floor(ms / 1_000)
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`
}
