import { useId, type ReactNode } from 'react'
import styles from './guest.module.css'

type Props = {
  label: string
  hint?: string | undefined
  problem?: string | null | undefined
  children: (ids: { id: string; describedBy: string | undefined; invalid: boolean }) => ReactNode
}

/** A label, its field, and what is wrong with it, tied together for screen readers. */
export function Field({ label, hint, problem, children }: Props) {
  const id = useId()
  const [hintId, problemId] = [`${id}-hint`, `${id}-problem`]
  const describedBy =
    [hint ? hintId : null, problem ? problemId : null].filter(Boolean).join(' ') || undefined
  return (
    <div className={styles.field}>
      <label htmlFor={id}>{label}</label>
      {hint && (
        <p id={hintId} className={styles.soft}>
          {hint}
        </p>
      )}
      {children({ id, describedBy, invalid: Boolean(problem) })}
      {problem && (
        <p id={problemId} role="alert" className={styles.problem}>
          {problem}
        </p>
      )}
    </div>
  )
}
