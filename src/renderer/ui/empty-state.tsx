import type { LucideIcon } from 'lucide-react'
import type { ReactNode } from 'react'
import styles from './empty-state.module.css'

type Props = {
  title: string
  /** What goes here, in a sentence or two. */
  children?: ReactNode
  icon?: LucideIcon | undefined
  /** The first step: a button, and perhaps a second, quieter one. */
  actions?: ReactNode
  /** Level of its heading in the page. */
  level?: 2 | 3 | 4 | undefined
}

/** A place with nothing in it yet: says what goes here and offers the first step. */
export function EmptyState({ title, children, icon: Icon, actions, level = 2 }: Props) {
  const Heading = `h${level}` as const
  return (
    <div className={styles.empty}>
      {Icon && <Icon aria-hidden="true" className={styles.icon} />}
      <Heading className={styles.title}>{title}</Heading>
      {children && <div className={styles.words}>{children}</div>}
      {actions && <div className={styles.actions}>{actions}</div>}
    </div>
  )
}
