import type { ActionPicture } from '@shared/domain/action'
import { actionList as words, statusNames } from '@shared/text/actions'
import { ListChecks } from 'lucide-react'
import { useState } from 'react'
import { useToday } from '../../api/use-today'
import { EmptyState } from '../../ui/empty-state'
import { ActionFilters } from './action-filters'
import {
  byStatus,
  filterActions,
  keptDates,
  type ActionFilter,
  type OwnerFilter,
} from './action-filter'
import { ActionSheet } from './action-sheet'
import styles from './team-actions.module.css'

type Props = { actions: readonly ActionPicture[]; onEdit: (action: ActionPicture) => void }

const noneOf: Record<ActionFilter, string> = {
  open: words.noneOpen,
  overdue: words.noneOverdue,
  all: words.noneFits,
}

/** All actions of a team, by status. */
export function TeamActions({ actions, onEdit }: Props) {
  const today = useToday()
  const [filter, setFilter] = useState<ActionFilter>('open')
  const [owner, setOwner] = useState<OwnerFilter>({ of: 'anybody' })
  const shown = filterActions(actions, filter, owner, today)
  const kept = keptDates(actions, today)

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
        about={words.kept(kept.done, kept.of)}
      />
      {shown.length === 0 && (
        <p className={styles.none}>{owner.of === 'anybody' ? noneOf[filter] : words.noneFits}</p>
      )}
      {byStatus(shown).map((group) => (
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
                onEdit={() => onEdit(action)}
              />
            ))}
          </ul>
        </section>
      ))}
    </div>
  )
}
