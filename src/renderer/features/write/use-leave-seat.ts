import { useCallback } from 'react'
import { useLaptopSeat } from '../../api/laptop-seat-context'
import { useRetroStore } from '../../api/retro-context'

/** Gives the seat at this laptop up. Who wrote something and hands the laptop on is done with writing. */
export function useLeaveSeat(): () => Promise<void> {
  const store = useRetroStore()
  const { passOn } = useLaptopSeat()

  return useCallback(() => {
    const { picture } = store.getState()
    const mine = picture?.mine
    const isDone = picture?.head.stage === 'write' && mine && mine.cards.length > 0 && !mine.done
    return passOn(null, async () => {
      if (isDone) await store.call('done.mark', { stage: 'write', isDone: true })
    })
  }, [store, passOn])
}
