import { ACTION_STATUSES, type ActionStatus } from '@shared/domain/action'
import type { ActionLine } from '@shared/domain/action-life'
import { useEffect, useEffectEvent, useState, type RefObject } from 'react'
import { makeDraggable, makeDropTarget } from '../../ui/drag'

const CARRIED = 'action-of-the-board'

/** Makes a card of the board one that can be carried to another column. */
export function useCarried(ref: RefObject<HTMLElement | null>, action: ActionLine): boolean {
  const [isCarried, setCarried] = useState(false)
  const carry = useEffectEvent(() => ({ kind: CARRIED, id: action.id, status: action.status }))

  useEffect(() => {
    const element = ref.current
    if (!element) return
    return makeDraggable({
      element,
      carried: () => carry(),
      onLift: () => setCarried(true),
      onEnd: () => setCarried(false),
    })
  }, [ref])
  return isCarried
}

/** Lets cards of the other columns be dropped on this one; tells whether one is held over it. */
export function useColumn(
  ref: RefObject<HTMLElement | null>,
  status: ActionStatus,
  onDrop: (id: string, status: ActionStatus) => void,
): boolean {
  const [isOver, setOver] = useState(false)
  const take = useEffectEvent((id: unknown) => {
    if (typeof id === 'string') onDrop(id, status)
  })

  useEffect(() => {
    const element = ref.current
    if (!element) return
    return makeDropTarget({
      element,
      canTake: (carried) => carried['kind'] === CARRIED && carried['status'] !== status,
      onEnter: () => setOver(true),
      onLeave: () => setOver(false),
      onDrop(carried) {
        setOver(false)
        take(carried['id'])
      },
    })
  }, [ref, status])
  return isOver
}

/** The column beside that of a status; null at the edge. */
export function columnBeside(status: ActionStatus, step: 1 | -1): ActionStatus | null {
  return ACTION_STATUSES[ACTION_STATUSES.indexOf(status) + step] ?? null
}
