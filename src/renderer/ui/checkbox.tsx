import { Check } from 'lucide-react'
import { useId, type ReactNode } from 'react'
import { classNames } from './class-names'
import choice from './choice.module.css'
import styles from './checkbox.module.css'
import visuallyHidden from './visually-hidden.module.css'

type Props = {
  label: string
  /** It is still read out, where the place says it to the eye. */
  labelHidden?: boolean | undefined
  description?: ReactNode
  checked: boolean
  onChange: (checked: boolean) => void
  disabled?: boolean | undefined
}

export function Checkbox({ label, labelHidden, description, checked, onChange, disabled }: Props) {
  const id = useId()
  return (
    <div className={classNames(choice.option, styles.fit)}>
      {/* Lies over the whole line, unseen: a click anywhere is a click on the input itself. */}
      <input
        type="checkbox"
        className={choice.input}
        id={id}
        checked={checked}
        disabled={disabled}
        aria-describedby={description ? `${id}about` : undefined}
        onChange={(event) => onChange(event.target.checked)}
      />
      <span className={styles.box} aria-hidden="true">
        {checked && <Check className={styles.tick} />}
      </span>
      <span className={choice.words}>
        <label htmlFor={id} dir="auto" className={labelHidden ? visuallyHidden.hidden : undefined}>
          {label}
        </label>
        {description && (
          <span id={`${id}about`} className={choice.about}>
            {description}
          </span>
        )}
      </span>
    </div>
  )
}
