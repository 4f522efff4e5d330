import type { LucideIcon } from 'lucide-react'
import type { ReactNode } from 'react'
import { tintStyle, type Tint } from './tint'
import styles from './badge.module.css'

type Props = {
  children: ReactNode
  icon?: LucideIcon | undefined
  kind?: 'plain' | 'accent' | 'danger' | undefined
  /** A small square in a column's tint before the words. */
  tint?: Tint | undefined
}

/** A few words about the thing beside it. */
export function Badge({ children, icon: Icon, kind = 'plain', tint }: Props) {
  return (
    <span className={styles.badge} data-kind={kind}>
      {tint && <span className={styles.tint} style={tintStyle(tint)} aria-hidden="true" />}
      {Icon && <Icon aria-hidden="true" className={styles.icon} />}
      <span dir="auto">{children}</span>
    </span>
  )
}
