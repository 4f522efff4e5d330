import type { ActionPicture } from '@shared/domain/action'
import type { TeamId } from '@shared/domain/ids'
import { actionList as words, statusNames } from '@shared/text/actions'
import { ListChecks } from 'lucide-react'
import { useDeferredValue, useState } from 'react'
import { useToday } from '../../api/use-today'
import { EmptyState } from '../../ui/empty-state'
import { ActionCounts } from './action-counts'
import { ActionFilters } from './action-filters'
import {
  byStatus,
  filterActions,
  findActions,
  type ActionFilter,
  type ActionOrder,
  type OwnerFilter,
} from './action-filter'
import { ActionSheet } from './action-sheet'
import { DropDialog } from './drop-dialog'
import { ShelfUndo } from './shelf-undo'
import styles from './team-actions.module.css'
import { useActionCommands } from './use-action-commands'
import { useShelf } from './use-shelf'

type Props = {
  teamId: TeamId
  actions: readonly ActionPicture[]
  onEdit: (action: ActionPicture) => void
}

const noneOf: Record<ActionFilter, string> = {
  open: words.noneOpen,
  overdue: words.noneOverdue,
  soon: words.noneSoon,
  experiments: words.noneTried,
  all: words.noneFits,
}

/** All actions of a team, by status. */
export function TeamActions({ teamId, actions, onEdit }: Props) {
  const today = useToday()
  const shelf = useShelf(teamId)
  const commands = useActionCommands()
  const [filter, setFilter] = useState<ActionFilter>('open')
  const [owner, setOwner] = useState<OwnerFilter>({ of: 'anybody' })
  const [text, setText] = useState('')
  const [order, setOrder] = useState<ActionOrder>('age')
  // Typing stays ahead of a long list.
  const asked = useDeferredValue(text)
  const shown = filterActions(findActions(actions, asked), filter, owner, today)
  const isNarrowed = owner.of !== 'anybody' || asked.trim() !== ''

  if (actions.length === 0) {
    return (
      <EmptyState icon={ListChecks} title={words.emptyTitle}>
        {words.empty}
      </EmptyState>
    )
  }
  return (
    <div className={styles.actions}>
      <ShelfUndo shelf={shelf} />
      <ActionFilters
        actions={actions}
        filter={filter}
        owner={owner}
        onFilter={setFilter}
        onOwner={setOwner}
        text={text}
        onText={setText}
        order={order}
        onOrder={setOrder}
      />
      {shown.length === 0 && (
        <p className={styles.none}>{isNarrowed ? words.noneFits : noneOf[filter]}</p>
      )}
      {byStatus(shown, order).map((group) => (
        <section key={group.status} className={styles.group}>
          <h2 className={styles.status}>
            {statusNames[group.status]} <span className={styles.count}>{group.actions.length}</span>
          </h2>
          <ul className={styles.list}>
            {group.actions.map((action) => (
              <ActionSheet
                key={action.id}
                action={action}
                today={today}
                steps={commands.steps}
                refusal={commands.refusalOf(action.id)}
                onEdit={onEdit}
              />
            ))}
          </ul>
        </section>
      ))}
      <ActionCounts actions={actions} today={today} />
      {commands.dropping && (
        <DropDialog
          action={commands.dropping}
          problem={commands.problem}
          isBusy={commands.isBusy}
          onDrop={commands.drop}
          onClose={commands.cancelDrop}
        />
      )}
    </div>
  )
}
