import type { Action, ActionOrigin } from '@shared/domain/action'
import type { ActionId, RetroId, TopicId } from '@shared/domain/ids'
import type { Db } from '../../db/db'

/** Reads where actions came from: the retro's title, the topic, and the words on its cards; or a health check. */
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

  const selectStatement = db.prepare<[ActionId], { title: string; text: string | null }>(`
    SELECT health_round.title, (
      SELECT json_extract(one.value, '$.text') FROM json_each(health_round.statements) AS one
      WHERE json_extract(one.value, '$.key') = health_action.statement_key) AS text
    FROM health_action
    JOIN health_round ON health_round.id = health_action.round_id AND health_round.removed = 0
    WHERE health_action.action_id = ?
  `)

  /** The health check that an action came from, and the statement it is to change. */
  function ofStatement(id: ActionId): ActionOrigin | null {
    const found = selectStatement.get(id)
    return found ? { retroTitle: found.title, topic: found.text, cards: [] } : null
  }

  return {
    of({ id, retroId, topicId }: Pick<Action, 'id' | 'retroId' | 'topicId'>): ActionOrigin | null {
      if (retroId === null) return ofStatement(id)
      const found = selectTopic.get({ retroId, topicId })
      if (!found) return null
      const cards = topicId ? selectCards.all({ retroId, topicId }) : []
      const firstLine = cards[0]?.trim().split('\n')[0] ?? null
      return { retroTitle: found.retro_title, topic: found.topic_title ?? firstLine, cards }
    },
  }
}
