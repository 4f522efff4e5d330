import type { ReactNode } from 'react'
import styles from './bottom-bar.module.css'

/** The end of a long form, always in sight: what is wrong, and the one button that goes on. */
export function BottomBar({ children }: { children: ReactNode }) {
  return <div className={styles.bar}>{children}</div>
}
