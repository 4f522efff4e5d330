import type { CSSProperties, KeyboardEvent, Ref } from 'react'
import { classNames } from './class-names'
import { Field, type FieldProps } from './field'
import styles from './text-area.module.css'

type Props = FieldProps & {
  value: string
  onChange: (value: string) => void
  /** The most characters it should hold. More can be typed; the counter says so. */
  limit?: number | undefined
  /** Ctrl/Cmd + Enter, and plain Enter too with `enterSubmits` (Shift + Enter is then a new line). */
  onSubmit?: (() => void) | undefined
  enterSubmits?: boolean | undefined
  onBlur?: (() => void) | undefined
  /** Lines to begin with; it grows with the text. */
  rows?: number | undefined
  autoFocus?: boolean | undefined
  placeholder?: string | undefined
  readOnly?: boolean | undefined
  ref?: Ref<HTMLTextAreaElement> | undefined
}

/** Several lines of text. */
export function TextArea({
  label,
  labelHidden,
  hint,
  problem,
  required,
  value,
  onChange,
  limit,
  onSubmit,
  enterSubmits = false,
  rows = 3,
  ...native
}: Props) {
  function onKeyDown(event: KeyboardEvent) {
    if (event.key !== 'Enter' || event.nativeEvent.isComposing || !onSubmit) return
    const hasMod = event.ctrlKey || event.metaKey
    if (!hasMod && (!enterSubmits || event.shiftKey)) return
    event.preventDefault()
    onSubmit()
  }

  return (
    <Field
      {...{ label, labelHidden, hint, problem, required }}
      count={limit === undefined ? undefined : { used: value.length, limit }}
    >
      {(input) => (
        <textarea
          {...native}
          {...input}
          className={classNames(input.className, styles.area)}
          dir="auto"
          rows={rows}
          style={{ '--rows': rows } as CSSProperties}
          value={value}
          onChange={(event) => onChange(event.target.value)}
          onKeyDown={onKeyDown}
        />
      )}
    </Field>
  )
}
