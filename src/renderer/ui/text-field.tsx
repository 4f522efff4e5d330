import type { KeyboardEvent, Ref } from 'react'
import { Field, type FieldProps } from './field'

type Props = FieldProps & {
  value: string
  onChange: (value: string) => void
  /** The most characters it should hold. More can be typed; the counter says so. */
  limit?: number | undefined
  onEnter?: (() => void) | undefined
  onBlur?: (() => void) | undefined
  type?: 'text' | 'search' | undefined
  inputMode?: 'text' | 'numeric' | 'search' | undefined
  autoComplete?: string | undefined
  autoCapitalize?: 'none' | 'characters' | undefined
  autoFocus?: boolean | undefined
  placeholder?: string | undefined
  readOnly?: boolean | undefined
  ref?: Ref<HTMLInputElement> | undefined
}

/** One line of text. */
export function TextField({
  label,
  labelHidden,
  hint,
  problem,
  required,
  value,
  onChange,
  limit,
  onEnter,
  type = 'text',
  autoComplete = 'off',
  ...native
}: Props) {
  function onKeyDown(event: KeyboardEvent) {
    if (event.key !== 'Enter' || event.nativeEvent.isComposing || !onEnter) return
    event.preventDefault()
    onEnter()
  }

  return (
    <Field
      {...{ label, labelHidden, hint, problem, required }}
      count={limit === undefined ? undefined : { used: value.length, limit }}
    >
      {(input) => (
        <input
          {...native}
          {...input}
          type={type}
          dir="auto"
          autoComplete={autoComplete}
          value={value}
          onChange={(event) => onChange(event.target.value)}
          onKeyDown={onKeyDown}
        />
      )}
    </Field>
  )
}
