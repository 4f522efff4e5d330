import type { ActionFormat } from '@shared/domain/action-file'
import { ACTION_FORMATS } from '@shared/domain/action-format'
import { exportActions as words } from '@shared/text/action-files'
import { useId } from 'react'
import styles from './action-files.module.css'

type Props = { format: ActionFormat; onChange: (format: ActionFormat) => void }

/** The system's own choice of one out of many. */
export function FormatSelect({ format, onChange }: Props) {
  const id = useId()
  return (
    <div className={styles.field}>
      <label htmlFor={id}>{words.format}</label>
      <select
        id={id}
        className={styles.select}
        value={format}
        onChange={({ target: { value } }) =>
          onChange(ACTION_FORMATS.find((one) => one === value) ?? format)
        }
      >
        {ACTION_FORMATS.map((one) => (
          <option key={one} value={one}>
            {words.formats[one]}
          </option>
        ))}
      </select>
    </div>
  )
}
