import { EXTENSION_MS, minutesPerTopic, nextTopic } from '@shared/domain/discuss'
import type { TopicId } from '@shared/domain/ids'
import { rankTopics, type RankedTopic } from '@shared/domain/topic'
import type { ErrorCode } from '@shared/errors'
import { useMemo } from 'react'
import { usePicture, useRetroStore } from '../../api/retro-context'
import { useCommand } from '../../api/use-command'

export type Discussion = {
  readonly ranked: readonly RankedTopic[]
  readonly current: RankedTopic | null
  readonly next: RankedTopic | null
  /** Puts a topic on the table and starts its time. */
  readonly start: (topicId: TopicId) => void
  readonly keepTalking: () => void
  readonly park: (topicId: TopicId, parked: boolean) => void
  readonly problem: ErrorCode | null
  readonly isBusy: boolean
}

/** The topics by votes, which of them is on the table, and the steps between them. */
export function useDiscussion(): Discussion {
  const store = useRetroStore()
  const cards = usePicture((picture) => picture.cards)
  const topics = usePicture((picture) => picture.topics)
  const currentId = usePicture((picture) => picture.head.currentTopicId)
  const { run, problem, isBusy } = useCommand()
  const ranked = useMemo(() => rankTopics({ cards, topics }), [cards, topics])

  return {
    ranked,
    current: ranked.find(({ topic }) => topic.id === currentId) ?? null,
    next: nextTopic(ranked, currentId),
    start: (topicId) =>
      void run(async () => {
        await store.call('topic.discuss', { topicId })
        const { picture } = store.getState()
        if (!picture) return
        await store.call('timer.run', { remainingMs: minutesPerTopic(picture) * 60_000 })
      }),
    keepTalking: () => void run(() => store.call('timer.run', { remainingMs: EXTENSION_MS })),
    park: (topicId, parked) => void run(() => store.call('topic.park', { topicId, parked })),
    problem: problem?.code ?? null,
    isBusy,
  }
}
