import type { CardId, TopicId } from '@shared/domain/ids'
import { useEffect, useEffectEvent, useState, type RefObject } from 'react'
import { useRetroStore } from '../../api/retro-context'
import { makeDraggable, makeDropTarget } from '../../ui/drag'
import { useWallStore } from './wall-store'

/** So long a card must be held over another before letting go groups them: passing over it means nothing. */
const HOLD_MS = 400

/** Makes an element carry cards: its own, or all that are selected when they are among those. */
export function useDraggable(ref: RefObject<HTMLElement | null>, cardIds: readonly CardId[]): void {
  const store = useWallStore()
  const lift = useEffectEvent(() => {
    const { selected } = store.getState()
    const isSelected = cardIds.some((id) => selected.has(id))
    store.setState({ dragged: isSelected ? [...new Set([...cardIds, ...selected])] : cardIds })
  })

  useEffect(() => {
    const element = ref.current
    if (!element) return
    return makeDraggable({
      element,
      // What is carried stands in the store, where the cards that are lifted read it.
      carried: () => ({}),
      onLift: () => lift(),
      onEnd: () => store.setState({ dragged: [] }),
    })
  }, [ref, store])
}

export type DropState = 'none' | 'over' | 'ready'

/** Lets cards be dropped on a topic, once they were held over it for a moment. */
export function useDropTarget(
  ref: RefObject<HTMLElement | null>,
  topicId: TopicId,
  onDrop: (cardIds: readonly CardId[]) => void,
): DropState {
  const retro = useRetroStore()
  const store = useWallStore()
  const [state, setState] = useState<DropState>('none')

  // Cards that lie here already have nowhere to go.
  const canTake = useEffectEvent(() => {
    const { dragged } = store.getState()
    const cards = retro.getState().picture?.cards ?? []
    return cards.some((card) => card.topicId !== topicId && dragged.includes(card.id))
  })
  const take = useEffectEvent(() => {
    if (state === 'ready') onDrop(store.getState().dragged)
  })

  useEffect(() => {
    const element = ref.current
    if (!element) return
    let hold = 0
    const leave = () => {
      clearTimeout(hold)
      setState('none')
    }
    const stop = makeDropTarget({
      element,
      canTake: () => canTake(),
      onEnter: () => {
        setState('over')
        hold = window.setTimeout(() => setState('ready'), HOLD_MS)
      },
      onLeave: leave,
      onDrop: () => {
        take()
        leave()
      },
    })
    return () => {
      clearTimeout(hold)
      stop()
    }
  }, [ref])
  return state
}
