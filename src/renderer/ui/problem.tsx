import { CircleAlert } from 'lucide-react'
import type { ReactNode } from 'react'
import { Button } from './button'
import styles from './problem.module.css'

type Props = {
  /** What went wrong and what to do: one sentence or two. */
  children: ReactNode
  id?: string | undefined
  action?: { label: string; onPress: () => void; busy?: boolean } | undefined
}

/** An error beside the thing that failed. Read out when it appears. */
export function Problem({ children, id, action }: Props) {
  return (
    <div role="alert" id={id} className={styles.problem}>
      <CircleAlert aria-hidden="true" className={styles.icon} />
      <div className={styles.words}>{children}</div>
      {action && <Button size="small" {...action} />}
    </div>
  )
}
