import type { RetroId, TopicId } from '@shared/domain/ids'
import type { TopicPicture } from '@shared/domain/picture'
import type { ErrorCode } from '@shared/errors'
import { useEffect, useEffectEvent, useState } from 'react'
import { useDraft } from '../../api/draft-context'
import { useRetroStore } from '../../api/retro-context'
import { useCommand } from '../../api/use-command'

/** Steps that follow each other quicker than this are one count. */
const PAUSE_MS = 600

/** Where the typed hands of a topic are kept: while votes are sealed the picture does not give them back. */
export function handsPlace(retroId: RetroId, topicId: TopicId): string {
  return `retro:${retroId}:hands:${topicId}`
}

export type Hands = {
  /** Null when what stands in the field is no number. */
  readonly value: number | null
  readonly isEmpty: boolean
  readonly write: (value: number | null) => void
  readonly save: () => void
  readonly problem: ErrorCode | null
}

/** The hands counted for a topic: kept as they are typed, and given to the host after a pause or on leaving the field. */
export function useHands(topic: TopicPicture): Hands {
  const store = useRetroStore()
  const [draft, writeDraft] = useDraft(handsPlace(store.retroId, topic.id))
  const [isEmpty, setEmpty] = useState(false)
  const [unsaved, setUnsaved] = useState<number | null>(null)
  const { run, problem } = useCommand()
  const value = isEmpty ? null : draft === '' ? (topic.hands ?? 0) : Number(draft)

  function save() {
    if (unsaved === null) return
    setUnsaved(null)
    void run(() => store.call('topic.countHands', { topicId: topic.id, hands: unsaved }))
  }
  const saveNow = useEffectEvent(save)
  useEffect(() => {
    if (unsaved === null) return
    const pause = setTimeout(() => saveNow(), PAUSE_MS)
    return () => clearTimeout(pause)
  }, [unsaved])

  return {
    value,
    isEmpty,
    write: (next) => {
      setEmpty(next === null)
      if (next === null) return
      writeDraft(String(next))
      setUnsaved(next)
    },
    save,
    problem: problem?.code ?? null,
  }
}
