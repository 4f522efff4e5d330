import type { ActionStatus } from '@shared/domain/action'
import type { ActionLine } from '@shared/domain/action-life'
import type { ActionId } from '@shared/domain/ids'
import { statusNames } from '@shared/text/actions'
import { ActionRow, type RowProps } from './action-row'
import styles from './team-actions.module.css'

type Group = { readonly status: ActionStatus; readonly actions: readonly ActionLine[] }

type Props = Pick<RowProps, 'today' | 'steps' | 'showsTeam' | 'onSelect' | 'onEdit'> & {
  groups: readonly Group[]
  selected: ReadonlySet<ActionId>
  refusalOf: (id: ActionId) => string | null
}

/** So many lines are whole in the first frame: more than a window shows. */
const FIRST = 12

/** The actions by status, one a line. */
export function ActionList({ groups, selected, refusalOf, ...row }: Props) {
  return groups.map(({ status, actions }, group) => (
    <section key={status} className={styles.group}>
      <h2 className={styles.status}>
        {statusNames[status]} <span className={styles.count}>{actions.length}</span>
      </h2>
      <ul className={styles.list}>
        {actions.map((action, index) => (
          <ActionRow
            key={action.id}
            {...row}
            action={action}
            refusal={refusalOf(action.id)}
            isFirst={group === 0 && index < FIRST}
            isSelected={selected.has(action.id)}
          />
        ))}
      </ul>
    </section>
  ))
}
