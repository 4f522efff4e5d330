import { CalendarDays } from 'lucide-react'
import { useRef, useState } from 'react'
import { Field, type FieldProps } from './field'
import { IconButton } from './icon-button'
import { isIsoDate, tidyIsoDate } from './iso-date'
import styles from './date-field.module.css'

type Props = FieldProps & {
  /** The text as typed; a day once `isIsoDate` (iso-date.ts) says so. */
  value: string
  onChange: (value: string) => void
  /** Said beside the field when it was left with something that is no day. */
  notADate: string
  /** Reads other words for a day, as yyyy-mm-dd, or null; what they mean is shown while typing and put in their place after. */
  words?: { readonly read: (text: string) => string | null; readonly mean: (day: string) => string }
  /** Name of the button that opens the system's calendar; without it there is none. */
  pickLabel?: string | undefined
  autoFocus?: boolean | undefined
  min?: string | undefined
  max?: string | undefined
}

/** A day as plain text, yyyy-mm-dd. */
export function DateField({
  value,
  onChange,
  notADate,
  pickLabel,
  words,
  autoFocus,
  min,
  max,
  problem,
  hint,
  ...field
}: Props) {
  const picker = useRef<HTMLInputElement>(null)
  const [isTyping, setIsTyping] = useState(false)
  const isWrong = value !== '' && !isTyping && !isIsoDate(value)
  const meant = isIsoDate(value) ? null : (words?.read(value) ?? null)

  return (
    <Field
      {...field}
      hint={words && meant !== null ? words.mean(meant) : hint}
      problem={problem ?? (isWrong ? notADate : undefined)}
    >
      {(input) => (
        <div className={styles.row}>
          <input
            {...input}
            type="text"
            autoComplete="off"
            autoFocus={autoFocus}
            placeholder="2026-12-31"
            value={value}
            onChange={(event) => onChange(event.target.value)}
            onFocus={() => setIsTyping(true)}
            onBlur={() => {
              setIsTyping(false)
              const tidy = meant ?? tidyIsoDate(value)
              if (tidy !== value) onChange(tidy)
            }}
          />
          {pickLabel && (
            <div className={styles.pick}>
              <IconButton
                icon={CalendarDays}
                label={pickLabel}
                onPress={() => picker.current?.showPicker()}
              />
              {/* Only the calendar's anchor: people and screen readers meet the text field. */}
              <input
                ref={picker}
                type="date"
                className={styles.native}
                tabIndex={-1}
                aria-hidden="true"
                min={min}
                max={max}
                value={isIsoDate(value) ? value : ''}
                onChange={(event) => onChange(event.target.value)}
              />
            </div>
          )}
        </div>
      )}
    </Field>
  )
}
