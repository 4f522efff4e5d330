import type { Output } from '@shared/api/contract'
import type { CardId, ColumnId, TopicId } from '@shared/domain/ids'
import { LIMITS } from '@shared/domain/limits'
import { leftOver as words } from '@shared/text/group'
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

    /** The column for what is left from before; where no more columns fit, the last one. */
    async function columnForIt(): Promise<ColumnId | null> {
      const columns = retro.getState().picture?.columns ?? []
      const known = columns.find((column) => column.title === words.column)
      if (known) return known.id
      if (columns.length >= LIMITS.columnsMax) return columns.at(-1)?.id ?? null
      const columnId = newId<ColumnId>()
      await retro.call('column.add', { columnId, title: words.column, prompt: '' })
      return columnId
    }

    async function takeIn(topic: Parked) {
      const columnId = await columnForIt()
      const cards = topic.cards.map((text) => ({ cardId: newId<CardId>(), text }))
      const [first, ...others] = cards.map((card) => card.cardId)
      if (columnId === null || !first) return
      await retro.call('card.addMany', { columnId, cards })

      // A new card's topic has the card's id in another role (domain/card.ts).
      const topicId = first as string as TopicId
      if (others.length > 0) {
        await retro.call('topic.group', { cardIds: others, intoTopicId: topicId })
        await retro.call('topic.rename', { topicId, title: topic.title.slice(0, LIMITS.title) })
      }
      await letGo(topic)
    }
    return { takeIn, letGo }
  }, [client, retro])
}
