import { app } from '@shared/text/app'
import { useEffect, useState } from 'react'
import { useStore } from 'zustand'
import type { Connection, ConnectionStore } from '../../api/connection'
import { useLine } from '../../api/line-context'
import { Spinner } from '../../ui/spinner'
import { useAnnounce } from '../../ui/status'
import styles from './connection-banner.module.css'

/** Says that the line to the host is down, and that nothing is lost. Not there while all is well. */
export function ConnectionBanner() {
  const line = useLine()
  return line && <Banner store={line.connection} />
}

// A reload or a short gap is over before anybody could read about it.
const PATIENCE_MS = 800

function Banner({ store }: { store: ConnectionStore }) {
  const connection = useStore(store)
  const isShown = useIsLate(connection.state !== 'live')

  return (
    <div role="status" className={styles.place}>
      {isShown && connection.state !== 'live' && (
        <p className={styles.banner}>
          <Spinner />
          <span>{words(connection)}</span>
        </p>
      )}
    </div>
  )
}

function words({ state, waiting }: Connection): string {
  if (state === 'live') return ''
  return waiting === 0 ? app.line[state] : `${app.line[state]} ${app.line.waiting(waiting)}`
}

/** True once something has gone on for a while; its end is announced. */
function useIsLate(isOn: boolean): boolean {
  const announce = useAnnounce()
  const [isLate, setIsLate] = useState(false)

  useEffect(() => {
    if (!isOn) return
    let wasLate = false
    const timer = setTimeout(() => {
      wasLate = true
      setIsLate(true)
    }, PATIENCE_MS)
    return () => {
      clearTimeout(timer)
      setIsLate(false)
      if (wasLate) announce(app.line.back)
    }
  }, [isOn, announce])
  return isLate
}
