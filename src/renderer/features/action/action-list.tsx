import type { ActionStatus } from '@shared/domain/action'
import type { ActionLine } from '@shared/domain/action-life'
import type { ActionId } from '@shared/domain/ids'
import { statusNames } from '@shared/text/actions'
import { useId, useMemo, useRef } from 'react'
import { ActionRow, type RowProps } from './action-row'
import { LongList } from './long-list'
import styles from './team-actions.module.css'
import { useLineFocus } from './use-line-focus'

type Group = { readonly status: ActionStatus; readonly actions: readonly ActionLine[] }

type Props = Pick<RowProps, 'today' | 'steps' | 'showsTeam' | 'onSelect' | 'onOpen'> & {
  groups: readonly Group[]
  selected: ReadonlySet<ActionId>
  refusalOf: (id: ActionId) => string | null
  /** The text of each action, for those that are part of one. */
  textOf: ReadonlyMap<ActionId | null, string>
}

/** The actions by status, one a line. */
export function ActionList({ groups, ...list }: Props) {
  const ref = useRef<HTMLDivElement>(null)
  useLineFocus(
    ref,
    useMemo(() => groups.flatMap(({ actions }) => actions), [groups]),
  )
  return (
    <div ref={ref} className={styles.list}>
      {groups.map((group, index) => (
        <StatusGroup key={group.status} {...list} group={group} isFirst={index === 0} />
      ))}
    </div>
  )
}

type GroupProps = Omit<Props, 'groups'> & { group: Group; isFirst: boolean }

function StatusGroup({ group, isFirst, selected, refusalOf, textOf, ...row }: GroupProps) {
  const { status, actions } = group
  const id = useId()
  return (
    <section className={styles.group} aria-labelledby={id}>
      <h2 id={id} className={styles.status}>
        {statusNames[status]} <span className={styles.count}>{actions.length}</span>
      </h2>
      <LongList actions={actions} firstParts={isFirst ? 2 : 1}>
        {(action) => (
          <ActionRow
            key={action.id}
            {...row}
            action={action}
            refusal={refusalOf(action.id)}
            wholeText={textOf.get(action.splitFrom)}
            isSelected={selected.has(action.id)}
          />
        )}
      </LongList>
    </section>
  )
}
