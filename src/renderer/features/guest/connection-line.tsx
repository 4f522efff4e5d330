import { guestText } from '@shared/text/guest'
import { useStore } from 'zustand'
import type { ConnectionStore } from '../../api/connection'
import styles from './guest.module.css'

/** Says in words whether what the phone shows is the present. */
export function ConnectionLine({ connection }: { connection: ConnectionStore }) {
  const { state, waiting } = useStore(connection)
  const words =
    state === 'offline'
      ? guestText.connection.offline(waiting)
      : guestText.connection[state === 'live' ? 'live' : 'catching-up']
  return (
    <p role="status" className={styles.connection} data-state={state}>
      {words}
    </p>
  )
}
