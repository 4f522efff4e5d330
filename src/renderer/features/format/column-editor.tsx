import { LIMITS } from '@shared/domain/limits'
import { formatEditor as words, formatProblem } from '@shared/text/format'
import { RowEditor } from '../../ui/row-editor'
import { TextArea } from '../../ui/text-area'
import { TextField } from '../../ui/text-field'
import { tintAt } from '../../ui/tint'
import type { ColumnDraft, FormatProblems } from './format-draft'
import styles from './format-editor.module.css'

type Props = {
  column: ColumnDraft
  index: number
  count: number
  problems: FormatProblems
  onChange: (to: Partial<ColumnDraft>) => void
  onMove: (by: -1 | 1) => void
  onRemove: () => void
  autoFocus: boolean
}

export function ColumnEditor({
  column,
  index,
  count,
  problems,
  onChange,
  onMove,
  onRemove,
  autoFocus,
}: Props) {
  const place = index + 1
  const titleProblem = problems.get(`columns.${index}.title`)
  const promptProblem = problems.get(`columns.${index}.prompt`)

  return (
    <RowEditor
      tint={tintAt(index)}
      index={index}
      count={count}
      least={LIMITS.columnsMin}
      whyKept={words.lastColumn}
      upLabel={words.moveUp(place)}
      downLabel={words.moveDown(place)}
      removeLabel={words.removeColumn(place)}
      onMove={onMove}
      onRemove={onRemove}
    >
      <div className={styles.columnFields}>
        <TextField
          label={words.columnTitle(place)}
          value={column.title}
          onChange={(title) => onChange({ title })}
          limit={LIMITS.title}
          problem={titleProblem && formatProblem('title', titleProblem)}
          autoFocus={autoFocus}
        />
        <TextArea
          label={words.columnPrompt(place)}
          rows={2}
          value={column.prompt}
          onChange={(prompt) => onChange({ prompt })}
          limit={LIMITS.prompt}
          problem={promptProblem && formatProblem('text', promptProblem)}
        />
      </div>
    </RowEditor>
  )
}
