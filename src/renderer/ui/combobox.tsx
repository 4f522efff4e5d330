import { useId, type Ref } from 'react'
import { Field, type FieldProps } from './field'

type Props = FieldProps & {
  value: string
  onChange: (value: string) => void
  /** Offered while typing; anything else may be typed as well. */
  suggestions: readonly string[]
  limit?: number | undefined
  onBlur?: (() => void) | undefined
  placeholder?: string | undefined
  autoFocus?: boolean | undefined
  ref?: Ref<HTMLInputElement> | undefined
}

/** One line of text with suggestions, from the browser's own list. */
export function Combobox({
  label,
  labelHidden,
  hint,
  problem,
  required,
  value,
  onChange,
  suggestions,
  limit,
  ...native
}: Props) {
  const listId = useId()

  return (
    <Field
      {...{ label, labelHidden, hint, problem, required }}
      count={limit === undefined ? undefined : { used: value.length, limit }}
    >
      {(input) => (
        <>
          <input
            {...native}
            {...input}
            type="text"
            list={listId}
            dir="auto"
            autoComplete="off"
            value={value}
            onChange={(event) => onChange(event.target.value)}
          />
          <datalist id={listId}>
            {suggestions.map((suggestion) => (
              <option key={suggestion} value={suggestion}>
                {suggestion}
              </option>
            ))}
          </datalist>
        </>
      )}
    </Field>
  )
}
