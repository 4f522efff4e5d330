import { LIMITS } from '@shared/domain/limits'
import { modelEditor as words } from '@shared/text/health'
import { ArrowDown, ArrowUp, Trash2 } from 'lucide-react'
import { IconButton } from '../../ui/icon-button'
import { Paper } from '../../ui/paper'
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
  const { statement, index, count, say, onChange, onMove } = props
  const place = index + 1
  return (
    <Paper as="li" className={styles.statement}>
      <div className={styles.fields}>
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
      </div>
      <div className={styles.buttons}>
        <IconButton
          icon={ArrowUp}
          label={words.moveUp(place)}
          disabled={index === 0}
          onPress={() => onMove(-1)}
        />
        <IconButton
          icon={ArrowDown}
          label={words.moveDown(place)}
          disabled={index === count - 1}
          onPress={() => onMove(1)}
        />
        <IconButton
          icon={Trash2}
          label={words.remove(place)}
          disabled={count <= 1}
          reason={words.last}
          onPress={props.onRemove}
        />
      </div>
    </Paper>
  )
}
