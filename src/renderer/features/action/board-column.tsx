import type { ActionStatus } from '@shared/domain/action'
import type { ActionLine } from '@shared/domain/action-life'
import type { ActionId } from '@shared/domain/ids'
import { actionBoard as words } from '@shared/text/action-page'
import { statusNames } from '@shared/text/actions'
import { useId, useRef } from 'react'
import styles from './action-board.module.css'
import type { Moved } from './action-board'
import { BoardCard, type CardProps } from './board-card'
import { LongList } from './long-list'
import { useColumn } from './use-board-drag'

type Props = Pick<CardProps, 'today' | 'showsTeam' | 'onOpen' | 'onMove' | 'onShift'> & {
  status: ActionStatus
  actions: readonly ActionLine[]
  refusalOf: (id: ActionId) => string | null
  moved: Moved | null
  onDrop: (id: string, status: ActionStatus) => void
}

export function BoardColumn({ status, actions, refusalOf, moved, onDrop, ...card }: Props) {
  const id = useId()
  const ref = useRef<HTMLElement>(null)
  const isOver = useColumn(ref, status, onDrop)

  return (
    <section
      ref={ref}
      className={styles.column}
      aria-labelledby={id}
      data-column=""
      data-over={isOver || undefined}
    >
      <h2 id={id} className={styles.name}>
        {statusNames[status]} <span className={styles.count}>{actions.length}</span>
      </h2>
      {isOver && <p className={styles.drop}>{words.dropHere(status)}</p>}
      {actions.length === 0 && !isOver && <p className={styles.count}>{words.columnEmpty}</p>}
      <LongList
        actions={actions}
        firstParts={1}
        padding="small"
        wanted={moved?.to === status ? moved.id : null}
      >
        {(action) => (
          <BoardCard
            key={action.id}
            {...card}
            action={action}
            refusal={refusalOf(action.id)}
            hasArrived={moved?.id === action.id && moved.to === status}
          />
        )}
      </LongList>
    </section>
  )
}
