import type { ActionId } from '@shared/domain/ids'
import { actionInline as words } from '@shared/text/action-page'
import { Pencil } from 'lucide-react'
import type { ReactNode } from 'react'
import { useDraft } from '../../api/draft-context'
import { Badge } from '../../ui/badge'
import { classNames } from '../../ui/class-names'
import styles from './action-sheet.module.css'
import { placeInLine, type InlineField } from './inline-edit'

type Props = {
  actionId: ActionId
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

/** A field of an action as it is read; a press opens it where it stands. What was typed there and not saved is told. */
export function LineField({ actionId, field, wasLeft, isText = false, onEdit, children }: Props) {
  const [typed] = useDraft(placeInLine(actionId, field))
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
      {typed !== '' && (
        <>
          {' '}
          <Badge kind="accent" icon={Pencil}>
            {words.unsaved}
          </Badge>
        </>
      )}
    </button>
  )
}
