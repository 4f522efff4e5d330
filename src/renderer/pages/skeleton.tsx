import { VisuallyHidden } from '../ui/visually-hidden'
import styles from './skeleton.module.css'

type Props = { words: string }

/** Blank sheets where the content will lie. They show only after a moment, so that fast answers don't flicker. */
export function Skeleton({ words }: Props) {
  return (
    <div className={styles.skeleton}>
      <VisuallyHidden role="status">{words}</VisuallyHidden>
      <div className={styles.line} />
      <div className={styles.sheet} />
      <div className={styles.sheet} />
    </div>
  )
}
