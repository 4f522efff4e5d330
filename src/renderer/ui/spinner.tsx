import { VisuallyHidden } from './visually-hidden'
import styles from './spinner.module.css'

type Props = { label?: string | undefined }

/** A turning ring. Give it a label unless the words stand beside it. */
export function Spinner({ label }: Props) {
  return (
    <span className={styles.spinner}>
      <span className={styles.ring} aria-hidden="true" />
      {label && <VisuallyHidden>{label}</VisuallyHidden>}
    </span>
  )
}
