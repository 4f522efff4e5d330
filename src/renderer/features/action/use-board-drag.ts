import { draggable, dropTargetForElements } from '@atlaskit/pragmatic-drag-and-drop/element/adapter'
import { ACTION_STATUSES, type ActionStatus } from '@shared/domain/action'
import type { ActionLine } from '@shared/domain/action-life'
import { useEffect, useEffectEvent, useState, type RefObject } from 'react'

const CARRIED = 'action-of-the-board'

/** Makes a card of the board one that can be carried to another column. */
export function useCarried(ref: RefObject<HTMLElement | null>, action: ActionLine): boolean {
  const [isCarried, setCarried] = useState(false)
  const carry = useEffectEvent(() => ({ kind: CARRIED, id: action.id, status: action.status }))

  useEffect(() => {
    const element = ref.current
    if (!element) return
    return draggable({
      element,
      getInitialData: () => carry(),
      onDragStart: () => setCarried(true),
      onDrop: () => setCarried(false),
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
    return dropTargetForElements({
      element,
      canDrop: ({ source }) => source.data['kind'] === CARRIED && source.data['status'] !== status,
      onDragEnter: () => setOver(true),
      onDragLeave: () => setOver(false),
      onDrop({ source }) {
        setOver(false)
        take(source.data['id'])
      },
    })
  }, [ref, status])
  return isOver
}

/** The column beside that of a status; null at the edge. */
export function columnBeside(status: ActionStatus, step: 1 | -1): ActionStatus | null {
  return ACTION_STATUSES[ACTION_STATUSES.indexOf(status) + step] ?? null
}
