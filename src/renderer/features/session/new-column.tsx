import type { ColumnId } from '@shared/domain/ids'
import { LIMITS } from '@shared/domain/limits'
import { errorText } from '@shared/text/errors'
import { columnsDialog as words } from '@shared/text/session'
import { Plus } from 'lucide-react'
import { useRef } from 'react'
import { z } from 'zod'
import { newId } from '../../api/ids'
import { useRetroStore } from '../../api/retro-context'
import { useCommand } from '../../api/use-command'
import { useDraftForm } from '../../api/use-draft-form'
import { Button } from '../../ui/button'
import { TextField } from '../../ui/text-field'
import styles from './columns-dialog.module.css'

type Props = { count: number }

const Fields = z.object({ title: z.string(), prompt: z.string() })
const EMPTY = { title: '', prompt: '' }

export function NewColumn({ count }: Props) {
  const store = useRetroStore()
  const { run, problem, isBusy } = useCommand()
  const { fields, set, clear } = useDraftForm(`retro:${store.retroId}:new-column`, Fields, EMPTY)
  const first = useRef<HTMLInputElement>(null)
  const isFull = count >= LIMITS.columnsMax

  async function add() {
    if (isFull) return
    const column = { columnId: newId<ColumnId>(), ...fields }
    if (!(await run(() => store.call('column.add', column)))) return
    clear()
    first.current?.focus()
  }
  const sentence = (field: string) =>
    problem?.field === field ? errorText(problem.code) : undefined

  return (
    <div className={styles.add}>
      <div className={styles.fields}>
        <TextField
          ref={first}
          label={words.newName}
          value={fields.title}
          limit={LIMITS.title}
          onChange={(title) => set({ title })}
          onEnter={() => void add()}
          problem={problem?.field === 'prompt' ? undefined : problem && errorText(problem.code)}
        />
        <TextField
          label={words.newPrompt}
          value={fields.prompt}
          limit={LIMITS.prompt}
          onChange={(prompt) => set({ prompt })}
          onEnter={() => void add()}
          problem={sentence('prompt')}
        />
      </div>
      <Button
        icon={Plus}
        label={words.add}
        disabled={isFull}
        reason={words.full(LIMITS.columnsMax)}
        busy={isBusy}
        onPress={() => void add()}
      />
    </div>
  )
}
