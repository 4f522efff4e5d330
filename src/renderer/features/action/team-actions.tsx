import type { ActionPicture } from '@shared/domain/action'
import type { ActionId } from '@shared/domain/ids'
import { actionList as words, statusNames } from '@shared/text/actions'
import { ListChecks } from 'lucide-react'
import { useDeferredValue, useState } from 'react'
import type { OpenAction } from '../../api/action-task'
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
import styles from './team-actions.module.css'

type Props = { actions: readonly ActionPicture[]; onOpen: OpenAction }

const noneOf: Record<ActionFilter, string> = {
  open: words.noneOpen,
  overdue: words.noneOverdue,
  soon: words.noneSoon,
  all: words.noneFits,
}

/** All actions of a team, by status. */
export function TeamActions({ actions, onOpen }: Props) {
  const today = useToday()
  const [filter, setFilter] = useState<ActionFilter>('open')
  const [owner, setOwner] = useState<OwnerFilter>({ of: 'anybody' })
  const [text, setText] = useState('')
  const [order, setOrder] = useState<ActionOrder>('age')
  // Typing stays ahead of a long list.
  const asked = useDeferredValue(text)
  const shown = filterActions(findActions(actions, asked), filter, owner, today)
  const textOf = new Map<ActionId | null, string>(actions.map(({ id, text }) => [id, text]))
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
                wholeText={textOf.get(action.splitFrom)}
                onOpen={(task) => onOpen(action, task)}
              />
            ))}
          </ul>
        </section>
      ))}
      <ActionCounts actions={actions} today={today} />
    </div>
  )
}
