import type { ComponentPropsWithRef } from 'react'
import styles from './visually-hidden.module.css'

type Props = ComponentPropsWithRef<'span'>

/** Heard, not seen. */
export function VisuallyHidden(props: Props) {
  return <span {...props} className={styles.hidden} />
}
