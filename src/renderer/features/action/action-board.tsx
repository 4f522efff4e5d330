import { ACTION_STATUSES, type ActionStatus } from '@shared/domain/action'
import type { ActionLine } from '@shared/domain/action-life'
import type { Day } from '@shared/domain/day'
import type { ActionId } from '@shared/domain/ids'
import { actionBoard as words } from '@shared/text/action-page'
import { useCallback, useMemo, useRef, useState } from 'react'
import type { OpenAction } from '../../api/action-task'
import { useAnnounce } from '../../ui/status'
import styles from './action-board.module.css'
import { byStatus, type ActionOrder } from './action-filter'
import { BoardColumn } from './board-column'
import type { ActionSteps } from './use-action-commands'
import { columnBeside } from './use-board-drag'
import { useLineFocus } from './use-line-focus'

type Props = {
  actions: readonly ActionLine[]
  order: ActionOrder
  today: Day
  steps: ActionSteps
  refusalOf: (id: ActionId) => string | null
  showsTeam: boolean
  onOpen: OpenAction
}

/** A card on its way to another column. */
export type Moved = { readonly id: ActionId; readonly to: ActionStatus }

const NOTHING: readonly ActionLine[] = []

/** The actions in four columns; a card is carried, or sent by a key, from one to another. */
export function ActionBoard(props: Props) {
  const { actions, order, today, steps, refusalOf, showsTeam, onOpen } = props
  const announce = useAnnounce()
  const ref = useRef<HTMLElement>(null)
  const [moved, setMoved] = useState<Moved | null>(null)
  const groups = useMemo(
    () => new Map(byStatus(actions, order).map((group) => [group.status, group.actions])),
    [actions, order],
  )

  useLineFocus(
    ref,
    useMemo(() => [...groups.values()].flat(), [groups]),
  )

  const move = useCallback(
    (action: ActionLine, to: ActionStatus) => {
      setMoved({ id: action.id, to })
      steps.moveTo(action, to)
    },
    [steps],
  )
  const shift = useCallback(
    (action: ActionLine, step: 1 | -1) => {
      const to = columnBeside(action.status, step)
      if (to === null) return announce(step === 1 ? words.last : words.first)
      move(action, to)
    },
    [announce, move],
  )
  function drop(id: string, to: ActionStatus) {
    const action = actions.find((one) => one.id === id)
    if (action) move(action, to)
  }

  return (
    <section ref={ref} aria-label={words.label} className={styles.board}>
      <p className={styles.hint}>{words.hint}</p>
      <div className={styles.columns}>
        {ACTION_STATUSES.map((status) => (
          <BoardColumn
            key={status}
            status={status}
            actions={groups.get(status) ?? NOTHING}
            onDrop={drop}
            {...{ today, refusalOf, showsTeam, onOpen, moved }}
            onMove={move}
            onShift={shift}
          />
        ))}
      </div>
    </section>
  )
}
