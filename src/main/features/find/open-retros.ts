import type { RetroPlace } from '@shared/domain/found'
import { byAge, type Action } from '@shared/domain/action'
import type { RetroId, TeamId, TopicId } from '@shared/domain/ids'
import type { CardPicture, ColumnPicture, TopicPicture } from '@shared/domain/picture'
import type { RetroTruth } from '@shared/domain/retro'
import { cardPicture, columnPictures, topicPicture } from '@shared/domain/seen-by'
import type { Db } from '../../db/db'
import { retroTables } from '../retro/retro-tables'

/** What everybody may read of a retro, without what finding has no use for. */
export type OpenRetro = {
  readonly place: RetroPlace
  readonly teamId: TeamId
  readonly startedAt: number
  readonly columns: readonly ColumnPicture[]
  readonly cards: readonly CardPicture[]
  readonly topics: readonly TopicPicture[]
}

type Rows = { readonly cards: readonly unknown[]; readonly topics: readonly unknown[] }

export type OpenRetros = ReturnType<typeof openRetros>

/** Reads retros by the rules of `seenBy`: nothing sealed or removed comes out of here, whatever the index says. */
export function openRetros(db: Db) {
  const tables = retroTables(db)
  const selectRetro = db.prepare<[RetroId]>(
    `SELECT ${tables.retro.columns} FROM retro
     JOIN team ON team.id = retro.team_id
     WHERE retro.id = ? AND retro.removed = 0 AND team.removed = 0`,
  )
  const selectIds = db
    .prepare<{ teamId: TeamId; until: number; most: number }, RetroId>(
      `SELECT id FROM retro
       WHERE team_id = @teamId AND removed = 0 AND revealed = 1 AND started_at <= @until
       ORDER BY started_at DESC, id LIMIT @most`,
    )
    .pluck()
  const partOf = <K extends 'column' | 'card' | 'topic'>(kind: K) =>
    db.prepare<[RetroId]>(`SELECT ${tables[kind].columns} FROM "${kind}" WHERE retro_id = ?`)
  const select = { column: partOf('column'), card: partOf('card'), topic: partOf('topic') }
  const onePartOf = (kind: 'card' | 'topic', field: 'id' | 'topic_id') =>
    db.prepare<[RetroId, string]>(
      `SELECT ${tables[kind].columns} FROM ${kind} WHERE retro_id = ? AND ${field} = ?`,
    )
  const selectCard = onePartOf('card', 'id')
  const selectTopic = onePartOf('topic', 'id')
  const selectPile = onePartOf('card', 'topic_id')
  const selectActions = db.prepare<[RetroId]>(
    `SELECT ${tables.action.columns} FROM action
     WHERE retro_id = ? AND topic_id IS NOT NULL AND removed = 0`,
  )

  /** The retro with its columns, and with what was read of it. */
  function open(retroId: RetroId, { cards, topics }: Rows): OpenRetro | null {
    const row = selectRetro.get(retroId)
    if (!row) return null
    const truth: RetroTruth = {
      ...NOTHING,
      retro: tables.retro.toEntity(row),
      columns: byId(select.column.all(retroId).map((one) => tables.column.toEntity(one))),
      cards: byId(cards.map((one) => tables.card.toEntity(one))),
      topics: byId(topics.map((one) => tables.topic.toEntity(one))),
    }
    const { id, title, sprint, startedOn, closedAt, teamId, startedAt } = truth.retro
    return {
      place: { id, title, sprint, startedOn, closed: closedAt !== null },
      teamId,
      startedAt,
      columns: columnPictures(truth),
      cards: [...truth.cards.values()].flatMap((card) => cardPicture(truth, card) ?? []),
      topics: [...truth.topics.values()].flatMap((topic) => topicPicture(truth, topic) ?? []),
    }
  }

  function read(retroId: RetroId): OpenRetro | null {
    return open(retroId, { cards: select.card.all(retroId), topics: select.topic.all(retroId) })
  }

  return {
    read,
    /** The retro alone. */
    readPlace: (retroId: RetroId) => open(retroId, { cards: [], topics: [] }),
    /** The retro with one card of it: a list of hits must not read ten retros whole. */
    readCard: (retroId: RetroId, cardId: string) =>
      open(retroId, { cards: selectCard.all(retroId, cardId), topics: [] }),
    /** The retro with one topic and its cards. */
    readTopic: (retroId: RetroId, topicId: string) =>
      open(retroId, {
        cards: selectPile.all(retroId, topicId),
        topics: selectTopic.all(retroId, topicId),
      }),
    /** The newest of a team up to a moment, oldest first. */
    until(teamId: TeamId, until: number, most: number): OpenRetro[] {
      return selectIds
        .all({ teamId, until, most })
        .toReversed()
        .flatMap((id) => read(id) ?? [])
    },
    /** What was agreed on in a retro, by the topic it was agreed on for. */
    actionsOf(retroId: RetroId): Map<TopicId, Action[]> {
      const byTopic = new Map<TopicId, Action[]>()
      const actions = selectActions.all(retroId).map((row) => tables.action.toEntity(row))
      for (const action of actions.toSorted(byAge)) {
        if (action.topicId === null) continue
        byTopic.set(action.topicId, [...(byTopic.get(action.topicId) ?? []), action])
      }
      return byTopic
    },
  }
}

const NOTHING = {
  votes: new Map(),
  doneMarks: new Map(),
  checkIns: new Map(),
  rotis: new Map(),
  appreciations: new Map(),
  actions: new Map(),
  reviews: new Map(),
  origins: new Map(),
  carried: new Map(),
  retroDays: [],
  undo: null,
} as const

function byId<Entity extends { id: string }>(
  entities: readonly Entity[],
): Map<Entity['id'], Entity> {
  return new Map(entities.map((entity) => [entity.id, entity]))
}
