import type { Action, ActionOrigin } from '@shared/domain/action'
import type { RetroId, TopicId } from '@shared/domain/ids'
import type { Db } from '../../db/db'

/** Reads where actions came from: the retro's title, the topic, and the words on its cards. */
export function originReader(db: Db) {
  const selectTopic = db.prepare<
    { retroId: RetroId; topicId: TopicId | null },
    { retro_title: string; topic_title: string | null }
  >(`
    SELECT retro.title AS retro_title, topic.title AS topic_title
    FROM retro
    LEFT JOIN topic ON topic.retro_id = retro.id AND topic.id = @topicId
    WHERE retro.id = @retroId AND retro.removed = 0
  `)
  const selectCards = db
    .prepare<{ retroId: RetroId; topicId: TopicId }, string>(
      `SELECT card.text
       FROM card
       JOIN retro ON retro.id = card.retro_id AND retro.revealed = 1
       WHERE card.retro_id = @retroId AND card.topic_id = @topicId AND card.removed = 0
       ORDER BY card.position`,
    )
    .pluck()

  return {
    of({ retroId, topicId }: Pick<Action, 'retroId' | 'topicId'>): ActionOrigin | null {
      const found = retroId && selectTopic.get({ retroId, topicId })
      if (!found) return null
      const cards = topicId ? selectCards.all({ retroId, topicId }) : []
      const firstLine = cards[0]?.trim().split('\n')[0] ?? null
      return { retroTitle: found.retro_title, topic: found.topic_title ?? firstLine, cards }
    },
  }
}
