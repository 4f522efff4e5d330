import { useId } from 'react'
import styles from './format-gallery.module.css'

type Props<Value extends string | number> = {
  label: string
  /** The words for "anything". */
  any: string
  options: readonly { value: Value; label: string }[]
  value: Value | null
  onChange: (value: Value | null) => void
}

/** A small choice above the gallery. The kit has none, and the system's own does well. */
export function FilterSelect<Value extends string | number>({
  label,
  any,
  options,
  value,
  onChange,
}: Props<Value>) {
  const id = useId()
  return (
    <div className={styles.filter}>
      <label htmlFor={id}>{label}</label>
      <select
        id={id}
        className={styles.select}
        value={value ?? ''}
        onChange={(event) => {
          const { value: chosen } = event.target
          onChange(options.find((option) => String(option.value) === chosen)?.value ?? null)
        }}
      >
        <option value="">{any}</option>
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </div>
  )
}
