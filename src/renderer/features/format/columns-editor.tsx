import { LIMITS } from '@shared/domain/limits'
import { formatEditor as words } from '@shared/text/format'
import { Plus } from 'lucide-react'
import { useState } from 'react'
import { newId } from '../../api/ids'
import { Button } from '../../ui/button'
import { useAnnounce } from '../../ui/status'
import { ColumnEditor } from './column-editor'
import { movedColumn, type ColumnDraft, type FormatProblems } from './format-draft'
import styles from './format-editor.module.css'

type Props = {
  columns: readonly ColumnDraft[]
  problems: FormatProblems
  onChange: (columns: ColumnDraft[]) => void
}

export function ColumnsEditor({ columns, problems, onChange }: Props) {
  const announce = useAnnounce()
  const [added, setAdded] = useState<string | null>(null)

  function add() {
    const key = newId()
    setAdded(key)
    onChange([...columns, { key, title: '', prompt: '' }])
    announce(words.added)
  }

  return (
    <>
      <ol className={styles.columns}>
        {columns.map((column, index) => (
          <ColumnEditor
            key={column.key}
            column={column}
            index={index}
            count={columns.length}
            problems={problems}
            autoFocus={column.key === added}
            onChange={(to) => onChange(columns.with(index, { ...column, ...to }))}
            onMove={(by) => {
              onChange(movedColumn(columns, index, by))
              announce(words.moved(index + 1 + by))
            }}
            onRemove={() => {
              onChange(columns.toSpliced(index, 1))
              announce(words.removed(column.title))
            }}
          />
        ))}
      </ol>
      <div>
        <Button
          icon={Plus}
          label={words.addColumn}
          disabled={columns.length >= LIMITS.columnsMax}
          reason={words.allColumns}
          onPress={add}
        />
      </div>
    </>
  )
}
