import { CircleAlert } from 'lucide-react'
import { useId, type ReactNode } from 'react'
import { classNames } from './class-names'
import visuallyHidden from './visually-hidden.module.css'
import styles from './field.module.css'

/** What every field can say around its input. */
export type FieldProps = {
  label: string
  /** For fields whose label is plain from the place: it is still read out. */
  labelHidden?: boolean | undefined
  hint?: ReactNode
  /** What is wrong and what to do, beside the field. What was typed stays. */
  problem?: string | null | undefined
  required?: boolean | undefined
}

type Count = { used: number; limit: number }

type Props = FieldProps & {
  count?: Count | undefined
  children: (input: InputProps) => ReactNode
}

/** Goes onto the input element, so that label, hint and problem belong to it. */
export type InputProps = {
  id: string
  className: string | undefined
  required: boolean | undefined
  'aria-invalid': boolean | undefined
  'aria-describedby': string | undefined
}

/** Label, hint, problem and counter around one input. */
export function Field({ label, labelHidden, hint, problem, required, count, children }: Props) {
  const id = useId()
  const isOver = count !== undefined && count.used > count.limit
  const showsCount = count !== undefined && isNearLimit(count)
  const described = [hint && `${id}hint`, showsCount && `${id}count`, problem && `${id}problem`]

  return (
    <div className={styles.field}>
      <label htmlFor={id} dir="auto" className={labelHidden ? visuallyHidden.hidden : styles.label}>
        {label}
      </label>
      {hint && (
        <p id={`${id}hint`} className={styles.hint}>
          {hint}
        </p>
      )}
      {children({
        id,
        className: styles.input,
        required,
        'aria-invalid': Boolean(problem) || isOver || undefined,
        'aria-describedby': described.filter(Boolean).join(' ') || undefined,
      })}
      {(problem || showsCount) && (
        <div className={styles.below}>
          {problem && <FieldProblem id={`${id}problem`}>{problem}</FieldProblem>}
          {showsCount && (
            <p id={`${id}count`} className={classNames(styles.count, isOver && styles.over)}>
              {count.used.toLocaleString()} / {count.limit.toLocaleString()}
            </p>
          )}
        </div>
      )}
    </div>
  )
}

/** The sentence beside a field that went wrong; announced when it appears. */
export function FieldProblem({ id, children }: { id: string; children: string }) {
  return (
    <p id={id} className={styles.problem} role="alert">
      <CircleAlert aria-hidden="true" className={styles.icon} />
      {children}
    </p>
  )
}

/** From nine tenths of the limit on, and never for fewer than the last 20. */
function isNearLimit({ used, limit }: Count): boolean {
  return used >= Math.min(limit * 0.9, limit - 20)
}
