import { ACTION_STATUSES, type ActionStatus } from '@shared/domain/action'
import type { ActionLine } from '@shared/domain/action-life'
import type { ActionId } from '@shared/domain/ids'
import { actionSelection as words } from '@shared/text/action-page'
import { errorText } from '@shared/text/errors'
import { CalendarClock, CircleDashed, Trash2, User, X } from 'lucide-react'
import { useMemo, useState } from 'react'
import { Button } from '../../ui/button'
import { Checkbox } from '../../ui/checkbox'
import { Menu } from '../../ui/menu'
import { Problem } from '../../ui/problem'
import styles from './bulk-bar.module.css'
import { BulkDialog, type BulkQuestion } from './bulk-dialog'
import { statusIcons, statusSteps } from './status-menu'
import { useChangeMany } from './use-change-many'

type Props = {
  shown: readonly ActionLine[]
  selected: ReadonlySet<ActionId>
  onSelectAll: (isSelected: boolean) => void
  onClear: () => void
}

/** Selects all that is shown, and changes what is selected in one step that can be taken back. */
export function BulkBar({ shown, selected, onSelectAll, onClear }: Props) {
  const [question, setQuestion] = useState<BulkQuestion | null>(null)
  const actions = useMemo(() => shown.filter(({ id }) => selected.has(id)), [shown, selected])
  const { change, problem, isBusy, clear } = useChangeMany(actions)
  const isAll = selected.size === shown.length

  function ask(to: BulkQuestion | null) {
    clear()
    setQuestion(to)
  }
  function move(status: ActionStatus) {
    if (status === 'dropped') ask('drop')
    else void change({ kind: 'status', status, reason: '' })
  }

  return (
    <div className={styles.bar} data-active={selected.size > 0 || undefined}>
      <Checkbox
        label={words.all(shown.length)}
        checked={isAll}
        onChange={() => onSelectAll(!isAll)}
      />
      {selected.size > 0 && (
        <div role="toolbar" aria-label={words.bar} className={styles.tools}>
          <span role="status" className={styles.count}>
            {words.count(selected.size)}
          </span>
          <Menu
            label={words.status}
            icon={CircleDashed}
            size="small"
            items={ACTION_STATUSES.map((status) => ({
              label: statusSteps[status],
              icon: statusIcons[status],
              onSelect: () => move(status),
            }))}
          />
          <Button size="small" icon={User} label={words.owner} onPress={() => ask('owner')} />
          <Button
            size="small"
            icon={CalendarClock}
            label={words.due}
            onPress={() => ask('dueOn')}
          />
          <Button
            size="small"
            icon={Trash2}
            label={words.delete}
            busy={isBusy}
            onPress={() => void change({ kind: 'delete' })}
          />
          <Button kind="quiet" size="small" icon={X} label={words.clear} onPress={onClear} />
        </div>
      )}
      {problem && !question && <Problem>{errorText(problem.code)}</Problem>}
      {question && (
        <BulkDialog
          question={question}
          actions={actions}
          refusal={problem && errorText(problem.code)}
          isBusy={isBusy}
          onSet={change}
          onClose={() => ask(null)}
        />
      )}
    </div>
  )
}
