import { useId } from 'react'
import styles from './ballot-sheet.module.css'

type Props<Value extends string | number> = {
  label: string
  isLabelHidden?: boolean
  describedBy?: string
  options: readonly { readonly value: Value; readonly label: string }[]
  value: Value | null
  onChange: (value: Value) => void
}

/** One of several as native radio buttons with a large face, for phones and the laptop alike. */
export function NativeRadios<Value extends string | number>(props: Props<Value>) {
  const { label, isLabelHidden = false, options, value, onChange } = props
  const id = useId()
  return (
    <div
      role="radiogroup"
      aria-labelledby={`${id}label`}
      aria-describedby={props.describedBy}
      className={styles.radios}
    >
      <span id={`${id}label`} className={isLabelHidden ? styles.hidden : styles.label} dir="auto">
        {label}
      </span>
      <div className={styles.options}>
        {options.map((option) => (
          <label key={option.value} className={styles.option}>
            <input
              type="radio"
              name={id}
              checked={option.value === value}
              onChange={() => onChange(option.value)}
            />
            <span>{option.label}</span>
          </label>
        ))}
      </div>
    </div>
  )
}
