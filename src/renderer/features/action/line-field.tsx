import type { ReactNode } from 'react'
import { actionInline as words } from '@shared/text/action-page'
import { classNames } from '../../ui/class-names'
import styles from './action-sheet.module.css'
import type { InlineField } from './inline-edit'

type Props = {
  field: InlineField
  /** It was just left: the focus comes back to it. */
  wasLeft: boolean
  /** The words of the action themselves. */
  isText?: boolean
  onEdit: (field: InlineField) => void
  children: ReactNode
}

const about: Record<InlineField, string> = {
  text: words.text,
  owner: words.owner,
  dueOn: words.due,
}

/** A field of an action as it is read; a press opens it where it stands. */
export function LineField({ field, wasLeft, isText = false, onEdit, children }: Props) {
  return (
    <button
      type="button"
      className={classNames(styles.plain, isText && styles.text)}
      dir="auto"
      title={about[field]}
      autoFocus={wasLeft}
      onClick={() => onEdit(field)}
    >
      {children}
    </button>
  )
}
