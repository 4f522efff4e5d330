import type { CardId, ColumnId, TopicId } from '@shared/domain/ids'
import type { RetroPicture } from '@shared/domain/picture'
import type { ErrorCode } from '@shared/errors'
import { createContext, useContext, useMemo } from 'react'
import { newId } from '../../api/ids'
import { useRetroStore } from '../../api/retro-context'
import { useCommand } from '../../api/use-command'
import { groupTarget } from './wall'
import { clearSelected, type WallStore } from './wall-store'

/** What can be done with cards and topics on the wall. The object stays the same for as long as the wall is shown. */
export type Grouping = {
  readonly group: (cardIds: readonly CardId[], into: TopicId) => Promise<boolean>
  /** Puts everything that is selected into one topic. */
  readonly groupSelected: () => Promise<boolean>
  readonly takeOut: (cardId: CardId) => void
  readonly takeApart: (topicId: TopicId, cards: number) => void
  readonly move: (cardId: CardId, columnId: ColumnId) => void
  readonly remove: (cardId: CardId) => void
}

type Outcome = { readonly grouping: Grouping; readonly problem: ErrorCode | null }

const nothing: Pick<RetroPicture, 'cards' | 'topics'> = { cards: [], topics: [] }

export function useGroupingCommands(wall: WallStore): Outcome {
  const retro = useRetroStore()
  const { run, problem } = useCommand()

  const grouping = useMemo<Grouping>(() => {
    async function group(cardIds: readonly CardId[], into: TopicId): Promise<boolean> {
      const isDone = await run(() =>
        retro.call('topic.group', { cardIds: [...cardIds], intoTopicId: into }),
      )
      if (isDone) clearSelected(wall)
      return isDone
    }
    return {
      group,
      async groupSelected() {
        const selected = [...wall.getState().selected]
        const into = groupTarget(selected, retro.getState().picture ?? nothing)
        return into === null ? false : group(selected, into)
      },
      takeOut: (cardId) =>
        void run(() => retro.call('topic.takeOut', { cardId, newTopicId: newId<TopicId>() })),
      takeApart: (topicId, cards) => {
        const newTopicIds = Array.from({ length: cards - 1 }, () => newId<TopicId>())
        void run(() => retro.call('topic.takeApart', { topicId, newTopicIds }))
      },
      move: (cardId, columnId) => void run(() => retro.call('card.move', { cardId, columnId })),
      remove: (cardId) => void run(() => retro.call('card.delete', { cardId })),
    }
  }, [retro, run, wall])

  return { grouping, problem: problem?.code ?? null }
}

export const GroupingContext = createContext<Grouping | null>(null)

export function useGrouping(): Grouping {
  const grouping = useContext(GroupingContext)
  if (!grouping) throw new Error('useGrouping outside GroupingContext')
  return grouping
}
