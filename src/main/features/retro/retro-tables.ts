import type { Entities, Kind } from '@shared/domain/change'
import type { Db } from '../../db/db'
import { entityTable, type FieldMap } from '../../db/entity-table'

const FIELDS: { readonly [K in Kind]: FieldMap<Entities[K]> } = {
  retro: {
    id: ['id', 'plain'],
    teamId: ['team_id', 'plain'],
    title: ['title', 'plain'],
    sprint: ['sprint', 'plain'],
    format: ['format', 'json'],
    names: ['names', 'plain'],
    stage: ['stage', 'plain'],
    version: ['version', 'plain'],
    revealed: ['revealed', 'boolean'],
    votesRevealed: ['votes_revealed', 'boolean'],
    rotiRevealed: ['roti_revealed', 'boolean'],
    votesPerPerson: ['votes_per_person', 'plain'],
    votesPerTopic: ['votes_per_topic', 'plain'],
    people: ['people', 'plain'],
    minutes: ['minutes', 'plain'],
    startedOn: ['started_on', 'plain'],
    startedAt: ['started_at', 'plain'],
    closedAt: ['closed_at', 'plain'],
    currentTopicId: ['current_topic_id', 'plain'],
    checkInQuestion: ['check_in_question', 'plain'],
    timer: ['timer', 'json'],
  },
  column: {
    id: ['id', 'plain'],
    title: ['title', 'plain'],
    prompt: ['prompt', 'plain'],
    position: ['position', 'plain'],
    removed: ['removed', 'boolean'],
  },
  card: {
    id: ['id', 'plain'],
    columnId: ['column_id', 'plain'],
    topicId: ['topic_id', 'plain'],
    text: ['text', 'plain'],
    author: ['author', 'plain'],
    editKey: ['edit_key', 'plain'],
    position: ['position', 'plain'],
    removed: ['removed', 'boolean'],
  },
  topic: {
    id: ['id', 'plain'],
    title: ['title', 'plain'],
    notes: ['notes', 'plain'],
    discussed: ['discussed', 'boolean'],
    parked: ['parked', 'boolean'],
    hands: ['hands', 'plain'],
    finalVotes: ['final_votes', 'plain'],
    finalVoters: ['final_voters', 'plain'],
  },
  vote: {
    id: ['id', 'plain'],
    topicId: ['topic_id', 'plain'],
    voterKey: ['voter_key', 'plain'],
    removed: ['removed', 'boolean'],
  },
  doneMark: { id: ['id', 'plain'], stage: ['stage', 'plain'], name: ['name', 'plain'] },
  checkIn: { id: ['id', 'plain'], text: ['text', 'plain'], author: ['author', 'plain'] },
  roti: { id: ['id', 'plain'], score: ['score', 'plain'] },
  appreciation: {
    id: ['id', 'plain'],
    text: ['text', 'plain'],
    author: ['author', 'plain'],
    removed: ['removed', 'boolean'],
  },
  action: {
    id: ['id', 'plain'],
    teamId: ['team_id', 'plain'],
    retroId: ['retro_id', 'plain'],
    topicId: ['topic_id', 'plain'],
    text: ['text', 'plain'],
    owner: ['owner', 'plain'],
    dueOn: ['due_on', 'plain'],
    doneWhen: ['done_when', 'plain'],
    status: ['status', 'plain'],
    reason: ['reason', 'plain'],
    createdOn: ['created_on', 'plain'],
    closedOn: ['closed_on', 'plain'],
    helpers: ['helpers', 'json'],
    notes: ['notes', 'plain'],
    links: ['links', 'json'],
    experiment: ['experiment', 'json'],
    verdict: ['verdict', 'json'],
    splitFrom: ['split_from', 'plain'],
    removed: ['removed', 'boolean'],
  },
  review: {
    id: ['id', 'plain'],
    actionId: ['action_id', 'plain'],
    retroId: ['retro_id', 'plain'],
    decision: ['decision', 'plain'],
    reason: ['reason', 'plain'],
  },
}

/** Things that stand on their own; all others belong to a retro and carry its id in `retro_id`. */
const OWN_ROWS: readonly Kind[] = ['retro', 'action', 'review']

const TABLES: { readonly [K in Kind]: string } = {
  retro: 'retro',
  column: 'column',
  card: 'card',
  topic: 'topic',
  vote: 'vote',
  doneMark: 'done_mark',
  checkIn: 'check_in',
  roti: 'roti',
  appreciation: 'appreciation',
  action: 'action',
  review: 'review',
}

export type RetroTables = ReturnType<typeof retroTables>

/** The tables that the parts of a retro lie in. */
export function retroTables(db: Db) {
  const table = <K extends Kind>(kind: K) =>
    entityTable<Entities[K]>(db, TABLES[kind], FIELDS[kind], {
      ownedBy: OWN_ROWS.includes(kind) ? null : 'retro_id',
    })
  return {
    retro: table('retro'),
    column: table('column'),
    card: table('card'),
    topic: table('topic'),
    vote: table('vote'),
    doneMark: table('doneMark'),
    checkIn: table('checkIn'),
    roti: table('roti'),
    appreciation: table('appreciation'),
    action: table('action'),
    review: table('review'),
  }
}
