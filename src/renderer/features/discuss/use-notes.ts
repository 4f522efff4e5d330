import type { TopicPicture } from '@shared/domain/picture'
import { normalizeText } from '@shared/domain/plain-text'
import type { ErrorCode } from '@shared/errors'
import { useEffect, useEffectEvent } from 'react'
import { z } from 'zod'
import { useDraftStore } from '../../api/draft-context'
import { useRetroStore } from '../../api/retro-context'
import { useCommand } from '../../api/use-command'
import { useDraftForm } from '../../api/use-draft-form'

const Edit = z.object({ text: z.string() })
const PAUSE_MS = 700

export type Notes = {
  readonly text: string
  readonly write: (text: string) => void
  readonly save: () => void
  readonly problem: ErrorCode | null
}

/**
 * The notes of a topic as they are typed. Each key press is kept as a draft; the notes themselves follow after a pause,
 * on leaving the field, and when the topic or the stage is left. The draft goes once the notes say the same.
 */
export function useNotes(topic: TopicPicture): Notes {
  const store = useRetroStore()
  const drafts = useDraftStore()
  const place = `retro:${store.retroId}:notes:${topic.id}`
  const draft = useDraftForm(place, Edit, { text: topic.notes })
  const { run, problem, clear } = useCommand()
  const { text } = draft.fields
  const isUnsaved = draft.isChanged && normalizeText(text) !== topic.notes

  async function save() {
    if (!isUnsaved) return
    const kept = drafts.getState().texts[place]
    if (!(await run(() => store.call('topic.note', { topicId: topic.id, notes: text })))) return

    // This place may have been left meanwhile: what was saved must not come back later as if it were newer.
    const now = store.getState().picture?.topics.find(({ id }) => id === topic.id)?.notes
    const isTheSame = drafts.getState().texts[place] === kept
    if (isTheSame && now === normalizeText(text)) drafts.write(place, '')
  }
  const saveNow = useEffectEvent(save)
  useEffect(() => {
    if (!isUnsaved) return
    const pause = setTimeout(() => void saveNow(), PAUSE_MS)
    return () => clearTimeout(pause)
  }, [text, isUnsaved])
  useEffect(() => () => void saveNow(), [])

  const forget = useEffectEvent(draft.clear)
  const isKeptTwice = draft.isChanged && !isUnsaved
  useEffect(() => {
    if (isKeptTwice) forget()
  }, [isKeptTwice])

  return {
    text,
    write: (next) => {
      clear()
      draft.set({ text: next })
    },
    save: () => void save(),
    problem: problem?.code ?? null,
  }
}
