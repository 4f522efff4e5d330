import { guestText } from '@shared/text/guest'
import { useStore } from 'zustand'
import type { ConnectionStore } from '../../api/connection'
import { useIsLate } from '../../api/use-is-late'
import styles from './guest.module.css'

/** Says in words whether what the phone shows is the present, and what it sends arrives. */
export function ConnectionLine({ connection }: { connection: ConnectionStore }) {
  const { state, waiting } = useStore(connection)
  const isSlow = useIsLate(state === 'live' && waiting > 0)
  return (
    <p role="status" className={styles.connection} data-state={state}>
      {state === 'offline'
        ? guestText.connection.offline(waiting)
        : guestText.connection[isSlow ? 'slow' : state]}
    </p>
  )
}
