import { randomUUID } from 'node:crypto'
import type { CardId, TopicId } from '@shared/domain/ids'
import type { Card, RetroTruth } from '@shared/domain/retro'
import { shuffled } from './shuffle'

export type Opened = { readonly was: Card; readonly now: Card }

/**
 * The cards as they lie after the reveal, shuffled: without the proof of who may edit them, and in anonymous retros
 * under new ids, so that nothing kept on a device or in the file leads from a card to its writer.
 */
export function openCards(truth: RetroTruth): Opened[] {
  const isAnonymous = truth.retro.names === 'anonymous'
  return shuffled([...truth.cards.values()]).map((was, position) => {
    const id = isAnonymous ? (randomUUID() as CardId) : was.id
    // Sealed cards can't be grouped, so each still has the topic it was born with.
    const topicId = isAnonymous ? (id as string as TopicId) : was.topicId
    return { was, now: { ...was, id, topicId, editKey: null, position } }
  })
}

/** Puts the new ids into a kept undo step, so that steps from before the reveal can still be taken back. */
export function renameIds(opened: readonly Opened[]): (changes: string) => string {
  const newIds = new Map(opened.map(({ was, now }) => [was.id as string, now.id as string]))
  return (changes) => changes.replace(/[0-9a-f-]{36}/g, (id) => newIds.get(id) ?? id)
}
