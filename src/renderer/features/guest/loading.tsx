import { guestText } from '@shared/text/guest'
import styles from './guest.module.css'

export function Loading() {
  return (
    <main className={styles.page}>
      <p role="status" className={styles.soft}>
        {guestText.loading}
      </p>
    </main>
  )
}
