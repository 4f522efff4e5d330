import { app } from '@shared/text/app'
import { useEffect } from 'react'
import { useStore } from 'zustand'
import type { Connection, ConnectionStore } from '../../api/connection'
import { useLine } from '../../api/line-context'
import { useIsLate } from '../../api/use-is-late'
import { Spinner } from '../../ui/spinner'
import { useAnnounce } from '../../ui/status'
import styles from './connection-banner.module.css'

/** Says that the line to the host is down, and that nothing is lost. Not there while all is well. */
export function ConnectionBanner() {
  const line = useLine()
  return line && <Banner store={line.connection} />
}

function Banner({ store }: { store: ConnectionStore }) {
  const connection = useStore(store)
  const isShown = useIsLate(connection.state !== 'live')
  useEndAnnounced(isShown)

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

/** Says the end of what was shown to those who would not see it go. */
function useEndAnnounced(isShown: boolean): void {
  const announce = useAnnounce()
  useEffect(() => {
    if (!isShown) return
    return () => announce(app.line.back)
  }, [isShown, announce])
}
