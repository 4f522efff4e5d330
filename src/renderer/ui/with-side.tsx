import type { ReactNode } from 'react'
import styles from './with-side.module.css'

type Props = { children: ReactNode; side: ReactNode }

/** A long form with its short choices on a sheet beside it, or below it where the window is narrow. */
export function WithSide({ children, side }: Props) {
  return (
    <div className={styles.form}>
      <div className={styles.main}>{children}</div>
      <div className={styles.side}>{side}</div>
    </div>
  )
}
