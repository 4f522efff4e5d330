import type { LucideIcon } from 'lucide-react'
import { useId, type ReactNode } from 'react'
import { classNames } from './class-names'
import { FieldProblem } from './field'
import visuallyHidden from './visually-hidden.module.css'
import choice from './choice.module.css'
import styles from './radio-group.module.css'

export type Option<T extends string | number> = {
  value: T
  label: string
  description?: ReactNode
  icon?: LucideIcon | undefined
  disabled?: boolean | undefined
}

type Props<T extends string | number> = {
  label: string
  labelHidden?: boolean | undefined
  options: readonly Option<T>[]
  /** null: nothing chosen yet. */
  value: T | null
  onChange: (value: T) => void
  /** list: one below the other; segmented: short words side by side; cards: a grid of sheets. */
  look?: 'list' | 'segmented' | 'cards' | undefined
  hint?: ReactNode
  problem?: string | null | undefined
  disabled?: boolean | undefined
}

/** One of several. Native radio buttons, so that arrow keys and forms work as everywhere. */
export function RadioGroup<T extends string | number>({
  label,
  labelHidden,
  options,
  value,
  onChange,
  look = 'list',
  hint,
  problem,
  disabled = false,
}: Props<T>) {
  const id = useId()
  const described = [hint && `${id}hint`, problem && `${id}problem`].filter(Boolean).join(' ')

  return (
    <div
      role="radiogroup"
      className={styles.group}
      aria-labelledby={`${id}label`}
      aria-describedby={described || undefined}
      aria-invalid={problem ? true : undefined}
    >
      <span
        id={`${id}label`}
        className={labelHidden ? visuallyHidden.hidden : styles.label}
        dir="auto"
      >
        {label}
      </span>
      {hint && (
        <p id={`${id}hint`} className={styles.hint}>
          {hint}
        </p>
      )}
      <div className={styles.options} data-look={look}>
        {options.map((option, index) => (
          <RadioOption
            key={option.value}
            id={`${id}${index}`}
            name={id}
            option={disabled ? { ...option, disabled } : option}
            checked={option.value === value}
            onChoose={() => onChange(option.value)}
          />
        ))}
      </div>
      {problem && <FieldProblem id={`${id}problem`}>{problem}</FieldProblem>}
    </div>
  )
}

type RadioOptionProps = {
  id: string
  name: string
  option: Option<string | number>
  checked: boolean
  onChoose: () => void
}

function RadioOption({ id, name, option, checked, onChoose }: RadioOptionProps) {
  const { label, description, icon: Icon, disabled } = option
  return (
    <div className={classNames(choice.option, styles.option)} data-checked={checked || undefined}>
      {/* Lies over its whole option, unseen: a click anywhere is a click on the input itself. */}
      <input
        type="radio"
        className={choice.input}
        id={id}
        name={name}
        value={option.value}
        checked={checked}
        disabled={disabled}
        aria-describedby={description ? `${id}about` : undefined}
        onChange={onChoose}
      />
      <span className={styles.ring} aria-hidden="true" />
      {Icon && <Icon aria-hidden="true" className={styles.icon} />}
      <span className={choice.words}>
        <label htmlFor={id} className={styles.name} dir="auto">
          {label}
        </label>
        {description && (
          <span id={`${id}about`} className={classNames(choice.about, styles.about)} dir="auto">
            {description}
          </span>
        )}
      </span>
    </div>
  )
}
