import type { Output } from '@shared/api/contract'
import type { CardId, ColumnId } from '@shared/domain/ids'
import { useMemo } from 'react'
import { useClient } from '../../api/client-context'
import { newId } from '../../api/ids'
import { useRetroStore } from '../../api/retro-context'

type Parked = Output<'topic.parked'>[number]

export type TakeIn = {
  /** Puts the cards of a kept topic on this wall, as one topic under its title. */
  readonly takeIn: (topic: Parked) => Promise<void>
  /** Keeps it no longer; it stays where it was talked about. */
  readonly letGo: (topic: Parked) => Promise<void>
}

export function useTakeIn(): TakeIn {
  const client = useClient()
  const retro = useRetroStore()

  return useMemo(() => {
    const letGo = async ({ retroId, topicId }: Parked) => {
      await client.call('topic.park', { retroId, topicId, parked: false })
    }

    const takeIn = async ({ retroId, topicId, cards }: Parked) => {
      await retro.call('topic.takeIn', {
        fromRetroId: retroId,
        fromTopicId: topicId,
        columnId: newId<ColumnId>(),
        cardIds: cards.map(() => newId<CardId>()),
      })
    }
    return { takeIn, letGo }
  }, [client, retro])
}
