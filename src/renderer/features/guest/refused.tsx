import type { ErrorCode } from '@shared/errors'
import { errorText } from '@shared/text/errors'
import styles from './guest.module.css'

/** Why the host would not take what was sent, beside what sent it; nothing where it took it. */
export function Refused({ problem }: { problem: ErrorCode | null }) {
  return (
    problem && (
      <p role="alert" className={styles.problem}>
        {errorText(problem)}
      </p>
    )
  )
}
