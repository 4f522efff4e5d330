import { timer as words } from '@shared/text/session'
import { useEffect, useRef } from 'react'
import { useClient } from '../../api/client-context'
import { usePicture } from '../../api/retro-context'
import { useAnnounce } from '../../ui/status'
import { chime } from './chime'

const MINUTE = 60_000

/** Says when the last minute begins and when the time is up, there with a quiet sound. Once each, and not after a reload. */
export function useTimeIsUp(remainingMs: number): void {
  const client = useClient()
  const announce = useAnnounce()
  const isRunning = usePicture((picture) => picture.head.timer.state === 'running')
  const before = useRef<number | null>(null)

  useEffect(() => {
    const last = before.current
    before.current = isRunning ? remainingMs : null
    if (!isRunning || last === null) return

    if (last > MINUTE && remainingMs <= MINUTE && remainingMs > 0) announce(words.oneMinute)
    if (last > 0 && remainingMs <= 0) {
      announce(words.over)
      void client.call('settings.get', {}).then(({ sound }) => (sound ? chime() : undefined))
    }
  }, [client, announce, isRunning, remainingMs])
}
