import { LIMITS } from '@shared/domain/limits'
import type { ColumnPicture } from '@shared/domain/picture'
import { errorText } from '@shared/text/errors'
import { columnsDialog as words } from '@shared/text/session'
import { ArrowDown, ArrowUp, Trash2 } from 'lucide-react'
import { useState, type FocusEvent } from 'react'
import { z } from 'zod'
import { useRetroStore } from '../../api/retro-context'
import { useCommand } from '../../api/use-command'
import { useDraftForm } from '../../api/use-draft-form'
import { IconButton } from '../../ui/icon-button'
import { Paper } from '../../ui/paper'
import { Problem } from '../../ui/problem'
import { TextField } from '../../ui/text-field'
import { tintAt } from '../../ui/tint'
import { RemoveColumn } from './remove-column'
import styles from './columns-dialog.module.css'

type Props = { column: ColumnPicture; place: number; of: number }

const Fields = z.object({ title: z.string(), prompt: z.string() })

/** One column: its words are saved when they are left, the rest at once. */
export function ColumnRow({ column, place, of }: Props) {
  const { id: columnId, title } = column
  const store = useRetroStore()
  const { run, problem } = useCommand()
  const [isRemoving, setRemoving] = useState(false)
  const form = useDraftForm(
    `retro:${store.retroId}:column:${columnId}`,
    Fields,
    Fields.parse(column),
  )

  async function save() {
    if (!form.isChanged) return
    if (await run(() => store.call('column.rename', { columnId, ...form.fields }))) form.clear()
  }
  function leave(event: FocusEvent) {
    if (!event.currentTarget.contains(event.relatedTarget)) void save()
  }
  const move = (to: number) => void run(() => store.call('column.move', { columnId, place: to }))
  const sentence = (field: string) =>
    problem?.field === field ? errorText(problem.code) : undefined

  return (
    <Paper as="li" tint={tintAt(place)} padding="small" className={styles.row}>
      <div className={styles.fields} onBlur={leave}>
        <TextField
          label={words.nameOf(title)}
          labelHidden
          value={form.fields.title}
          limit={LIMITS.title}
          onChange={(next) => form.set({ title: next })}
          onEnter={() => void save()}
          problem={sentence('title')}
        />
        <TextField
          label={words.promptOf(title)}
          labelHidden
          placeholder={words.prompt}
          value={form.fields.prompt}
          limit={LIMITS.prompt}
          onChange={(next) => form.set({ prompt: next })}
          onEnter={() => void save()}
          problem={sentence('prompt')}
        />
      </div>
      <div className={styles.tools}>
        <IconButton
          icon={ArrowUp}
          label={words.moveUp(title)}
          disabled={place === 0}
          onPress={() => move(place - 1)}
        />
        <IconButton
          icon={ArrowDown}
          label={words.moveDown(title)}
          disabled={place === of - 1}
          onPress={() => move(place + 1)}
        />
        <IconButton
          icon={Trash2}
          label={words.remove(title)}
          disabled={of <= LIMITS.columnsMin}
          reason={words.last}
          onPress={() => setRemoving(true)}
        />
      </div>
      {problem && !['title', 'prompt'].includes(problem.field ?? '') && (
        <Problem>{errorText(problem.code)}</Problem>
      )}
      {isRemoving && <RemoveColumn column={column} onClose={() => setRemoving(false)} />}
    </Paper>
  )
}
