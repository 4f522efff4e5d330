import { LIMITS } from '@shared/domain/limits'
import { modelEditor as words } from '@shared/text/health'
import { RowEditor } from '../../ui/row-editor'
import { TextArea } from '../../ui/text-area'
import { TextField } from '../../ui/text-field'
import type { StatementDraft } from './model-draft'
import styles from './model-editor.module.css'

type Props = {
  statement: StatementDraft
  index: number
  count: number
  say: (field: 'text' | 'bad' | 'good') => string | undefined
  autoFocus: boolean
  onChange: (to: Partial<StatementDraft>) => void
  onMove: (by: -1 | 1) => void
  onRemove: () => void
}

export function StatementEditor(props: Props) {
  const { statement, index, say, onChange } = props
  const place = index + 1
  return (
    <RowEditor
      index={index}
      count={props.count}
      least={1}
      whyKept={words.last}
      upLabel={words.moveUp(place)}
      downLabel={words.moveDown(place)}
      removeLabel={words.remove(place)}
      onMove={props.onMove}
      onRemove={props.onRemove}
    >
      <TextField
        label={words.text(place)}
        value={statement.text}
        onChange={(text) => onChange({ text })}
        limit={LIMITS.title}
        problem={say('text')}
        autoFocus={props.autoFocus}
      />
      <div className={styles.poles}>
        <TextArea
          label={words.bad(place)}
          rows={2}
          value={statement.bad}
          onChange={(bad) => onChange({ bad })}
          limit={LIMITS.prompt}
          problem={say('bad')}
        />
        <TextArea
          label={words.good(place)}
          rows={2}
          value={statement.good}
          onChange={(good) => onChange({ good })}
          limit={LIMITS.prompt}
          problem={say('good')}
        />
      </div>
    </RowEditor>
  )
}
