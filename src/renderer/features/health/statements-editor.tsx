import { LIMITS } from '@shared/domain/limits'
import { modelEditor as words } from '@shared/text/health'
import { Plus } from 'lucide-react'
import { useState } from 'react'
import { newId } from '../../api/ids'
import { Button } from '../../ui/button'
import { EditorPart } from '../../ui/editor'
import { useAnnounce } from '../../ui/status'
import { emptyStatement, movedStatement, type StatementDraft } from './model-draft'
import styles from './model-editor.module.css'
import { StatementEditor } from './statement-editor'

type Props = {
  statements: readonly StatementDraft[]
  /** What is wrong with a field, in words. */
  say: (path: string) => string | undefined
  onChange: (statements: StatementDraft[]) => void
}

export function StatementsEditor({ statements, say, onChange }: Props) {
  const announce = useAnnounce()
  const [added, setAdded] = useState<string | null>(null)

  function add() {
    const key = newId()
    setAdded(key)
    onChange([...statements, emptyStatement(key)])
    announce(words.added)
  }
  return (
    <EditorPart title={words.statements} hint={words.statementsHint}>
      <ol className={styles.statements}>
        {statements.map((statement, index) => (
          <StatementEditor
            key={statement.key}
            statement={statement}
            index={index}
            count={statements.length}
            say={(field) => say(`statements.${index}.${field}`)}
            autoFocus={statement.key === added}
            onChange={(to) => onChange(statements.with(index, { ...statement, ...to }))}
            onMove={(by) => {
              onChange(movedStatement(statements, index, by))
              announce(words.moved(index + 1 + by))
            }}
            onRemove={() => {
              onChange(statements.toSpliced(index, 1))
              announce(words.removed)
            }}
          />
        ))}
      </ol>
      <div>
        <Button
          icon={Plus}
          label={words.add}
          disabled={statements.length >= LIMITS.statementsPerModel}
          reason={words.all}
          onPress={add}
        />
      </div>
    </EditorPart>
  )
}
