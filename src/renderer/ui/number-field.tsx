import { Minus, Plus } from 'lucide-react'
import { useState, type KeyboardEvent } from 'react'
import { classNames } from './class-names'
import { Field, type FieldProps } from './field'
import { IconButton } from './icon-button'
import styles from './number-field.module.css'

type Props = FieldProps & {
  /** null: empty, or not a whole number. May lie outside min and max: say so with `problem`. */
  value: number | null
  onChange: (value: number | null) => void
  min: number
  max: number
  step?: number | undefined
  decreaseLabel: string
  increaseLabel: string
  /** After the number: "minutes". */
  unit?: string | undefined
}

/** A whole number, typed or stepped. What was typed stays, also when it is no number. */
export function NumberField({
  value,
  onChange,
  min,
  max,
  step = 1,
  decreaseLabel,
  increaseLabel,
  unit,
  ...field
}: Props) {
  const [typed, setTyped] = useState('')
  const text = parseWhole(typed) === value ? typed : String(value ?? '')
  const isOutside = value !== null && (value < min || value > max)

  function stepTo(next: number) {
    const number = Math.min(max, Math.max(min, next))
    setTyped(String(number))
    onChange(number)
  }

  function onKeyDown(event: KeyboardEvent) {
    const from = value ?? min
    const steps: Record<string, number> = {
      ArrowUp: from + step,
      ArrowDown: from - step,
      PageUp: from + 10 * step,
      PageDown: from - 10 * step,
    }
    const next = steps[event.key]
    if (next === undefined) return
    event.preventDefault()
    stepTo(next)
  }

  return (
    <Field {...field}>
      {(input) => (
        <div className={styles.row}>
          <IconButton
            icon={Minus}
            kind="plain"
            label={decreaseLabel}
            disabled={value !== null && value <= min}
            onPress={() => stepTo((value ?? min) - step)}
          />
          <input
            {...input}
            className={classNames(input.className, styles.input)}
            role="spinbutton"
            type="text"
            inputMode="numeric"
            autoComplete="off"
            aria-invalid={input['aria-invalid'] ?? (isOutside || undefined)}
            aria-valuemin={min}
            aria-valuemax={max}
            aria-valuenow={value ?? undefined}
            aria-valuetext={value !== null && unit ? `${value} ${unit}` : undefined}
            value={text}
            onChange={(event) => {
              setTyped(event.target.value)
              onChange(parseWhole(event.target.value))
            }}
            onKeyDown={onKeyDown}
          />
          <IconButton
            icon={Plus}
            kind="plain"
            label={increaseLabel}
            disabled={value !== null && value >= max}
            onPress={() => stepTo((value ?? min - step) + step)}
          />
          {unit && <span className={styles.unit}>{unit}</span>}
        </div>
      )}
    </Field>
  )
}

function parseWhole(text: string): number | null {
  return /^\s*-?\d{1,9}\s*$/.test(text) ? Number(text) : null
}
