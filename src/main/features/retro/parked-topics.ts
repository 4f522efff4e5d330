import type { Output } from '@shared/api/contract'
import type { RetroId, TeamId, TopicId } from '@shared/domain/ids'
import type { Retro } from '@shared/domain/retro'
import type { Db } from '../../db/db'

type Row = {
  retro_id: RetroId
  retro_title: string
  topic_id: TopicId
  topic_title: string | null
  text: string
}

export type ParkedTopics = ReturnType<typeof parkedTopics>

/** Topics that earlier retros of a team kept for the next one. */
export function parkedTopics(db: Db) {
  const select = db.prepare<{ teamId: TeamId; retroId: RetroId; startedAt: number }, Row>(`
    SELECT retro.id AS retro_id, retro.title AS retro_title, topic.id AS topic_id,
           topic.title AS topic_title, card.text
    FROM topic
    JOIN retro ON retro.id = topic.retro_id
    JOIN card ON card.retro_id = topic.retro_id AND card.topic_id = topic.id AND card.removed = 0
    WHERE topic.parked = 1 AND retro.team_id = @teamId AND retro.id <> @retroId
      AND retro.removed = 0 AND retro.revealed = 1 AND retro.started_at <= @startedAt
    ORDER BY retro.started_at DESC, topic.id, card.position
  `)

  return {
    before({ teamId, id, startedAt }: Retro): Output<'topic.parked'> {
      const byTopic = new Map<string, Output<'topic.parked'>[number]>()
      for (const row of select.all({ teamId, retroId: id, startedAt })) {
        const key = `${row.retro_id}/${row.topic_id}`
        const known = byTopic.get(key)
        if (known) known.cards.push(row.text)
        else {
          byTopic.set(key, {
            retroId: row.retro_id,
            retroTitle: row.retro_title,
            topicId: row.topic_id,
            title: row.topic_title ?? row.text.trim().split('\n')[0] ?? '',
            cards: [row.text],
          })
        }
      }
      return [...byTopic.values()]
    },
  }
}
