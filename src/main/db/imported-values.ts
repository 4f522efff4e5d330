import { Action, Review, reviewId, Verdict } from '@shared/domain/action'
import { HistoryStep } from '@shared/domain/action-history'
import { Day } from '@shared/domain/day'
import { Format, FormatColumn } from '@shared/domain/format'
import { HealthAnswer } from '@shared/domain/health-ballot'
import { HealthModel } from '@shared/domain/health-model'
import { Roster } from '@shared/domain/health-roster'
import { HealthRound } from '@shared/domain/health-round'
import { StatementKey } from '@shared/domain/health-statement'
import { AppreciationId, CardId, ColumnId, TopicId, VoteId } from '@shared/domain/ids'
import { LIMITS } from '@shared/domain/limits'
import { NamesLevel } from '@shared/domain/names'
import { Retro } from '@shared/domain/retro'
import { Stage } from '@shared/domain/stage'
import { Member, Team } from '@shared/domain/team'
import { count, optionalWords, words } from '@shared/domain/text'
import { z } from 'zod'

type Row = Readonly<Record<string, unknown>>

const inJson = (inside: z.ZodType) =>
  z.string().refine((text) => {
    try {
      return inside.safeParse(JSON.parse(text)).success
    } catch {
      return false
    }
  })
const flag = z.union([z.literal(0), z.literal(1)])
const some = count(0, Number.MAX_SAFE_INTEGER)
/** The last millisecond that a date can be made of. */
const moment = count(0, 8_640_000_000_000_000)
/** Made of a hash, or at random; the program never looks into it. */
const key = z.string().min(1).max(200)
const reason = optionalWords(LIMITS.reason)
const name = Member.shape.name.nullable()

/** What may stand in each column, by the schemas of the things that they are of. */
export const ROWS: Readonly<Record<string, Readonly<Record<string, z.ZodType>>>> = {
  team: { id: Team.shape.id, name: Team.shape.name, created_on: Day, removed: flag },
  member: {
    id: Member.shape.id,
    team_id: Team.shape.id,
    name: Member.shape.name,
    position: z.int(),
  },
  format: { id: Format.shape.id, team_id: Team.shape.id, body: inJson(Format) },
  retro: {
    id: Retro.shape.id,
    team_id: Retro.shape.teamId,
    title: Retro.shape.title,
    sprint: optionalWords(LIMITS.title).nullable(),
    format: inJson(Retro.shape.format),
    names: NamesLevel,
    stage: Stage,
    version: some,
    revealed: flag,
    votes_revealed: flag,
    roti_revealed: flag,
    votes_per_person: Retro.shape.votesPerPerson,
    votes_per_topic: Retro.shape.votesPerTopic,
    people: Retro.shape.people,
    minutes: count(1, LIMITS.minutesMax),
    started_on: Day,
    started_at: moment,
    closed_at: moment.nullable(),
    current_topic_id: Retro.shape.currentTopicId,
    check_in_question: optionalWords(LIMITS.prompt),
    timer: inJson(Retro.shape.timer),
    removed: flag,
  },
  column: {
    retro_id: Retro.shape.id,
    id: ColumnId,
    title: FormatColumn.shape.title,
    prompt: FormatColumn.shape.prompt,
    position: z.number(),
    removed: flag,
  },
  topic: {
    retro_id: Retro.shape.id,
    id: TopicId,
    title: optionalWords(LIMITS.title).nullable(),
    notes: optionalWords(LIMITS.note),
    discussed: flag,
    parked: flag,
    hands: some,
    final_votes: some,
    final_voters: some,
  },
  card: {
    retro_id: Retro.shape.id,
    id: CardId,
    column_id: ColumnId,
    topic_id: TopicId,
    text: words(LIMITS.card),
    author: name,
    edit_key: key.nullable(),
    position: z.number(),
    removed: flag,
  },
  vote: { retro_id: Retro.shape.id, id: VoteId, topic_id: TopicId, voter_key: key, removed: flag },
  done_mark: { retro_id: Retro.shape.id, id: key, stage: Stage, name },
  check_in: {
    retro_id: Retro.shape.id,
    id: key,
    text: optionalWords(LIMITS.checkIn),
    author: name,
  },
  roti: { retro_id: Retro.shape.id, id: key, score: count(0, 4) },
  appreciation: {
    retro_id: Retro.shape.id,
    id: AppreciationId,
    text: words(LIMITS.appreciation),
    author: name,
    removed: flag,
  },
  action: {
    id: Action.shape.id,
    team_id: Action.shape.teamId,
    retro_id: Action.shape.retroId,
    topic_id: Action.shape.topicId,
    text: Action.shape.text,
    owner: Action.shape.owner,
    due_on: Action.shape.dueOn,
    done_when: Action.shape.doneWhen,
    status: Action.shape.status,
    reason,
    created_on: Action.shape.createdOn,
    closed_on: Action.shape.closedOn,
    removed: flag,
    helpers: inJson(Action.shape.helpers),
    notes: Action.shape.notes,
    links: inJson(Action.shape.links),
    experiment: inJson(Action.shape.experiment),
    verdict: inJson(Verdict.extend({ seen: reason }).nullable()),
    split_from: Action.shape.splitFrom,
  },
  action_event: {
    id: some,
    action_id: Action.shape.id,
    on_day: Day,
    retro_id: Retro.shape.id.nullable(),
    step: inJson(HistoryStep),
  },
  review: {
    id: z.string(),
    action_id: Review.shape.actionId,
    retro_id: Review.shape.retroId,
    decision: Review.shape.decision,
    reason,
  },
  health_model: { id: HealthModel.shape.id, team_id: Team.shape.id, body: inJson(HealthModel) },
  health_round: {
    id: HealthRound.shape.id,
    team_id: HealthRound.shape.teamId,
    retro_id: HealthRound.shape.retroId,
    title: HealthRound.shape.title,
    model_id: HealthRound.shape.modelId,
    model_name: HealthModel.shape.name,
    statements: inJson(HealthModel.shape.statements),
    terms: inJson(HealthRound.shape.terms),
    roster: inJson(Roster),
    joined_or_left: flag,
    opened_on: HealthRound.shape.openedOn,
    closed_on: HealthRound.shape.closedOn,
    answered: some.nullable(),
    removed: flag,
    place: some,
  },
  health_count: {
    round_id: HealthRound.shape.id,
    statement_key: StatementKey,
    step_1: some,
    step_2: some,
    step_3: some,
    step_4: some,
    step_5: some,
    cant_say: some,
    worse: some.nullable(),
    same: some.nullable(),
    better: some.nullable(),
  },
  health_comment: {
    round_id: HealthRound.shape.id,
    id: key,
    statement_key: StatementKey,
    text: HealthAnswer.shape.comment,
  },
  health_action: {
    action_id: Action.shape.id,
    round_id: HealthRound.shape.id,
    statement_key: StatementKey,
    series: optionalWords(LIMITS.title + 2 * LIMITS.prompt + 2),
  },
}

const bodyId = ({ body }: Row): unknown => (JSON.parse(String(body)) as { id: unknown }).id

/** Ids that other columns of the row say as well. */
const IDS: Readonly<Record<string, (row: Row) => unknown>> = {
  review: (row) =>
    reviewId(Retro.shape.id.parse(row['retro_id']), Action.shape.id.parse(row['action_id'])),
  format: bodyId,
  health_model: bodyId,
}

/** The column of an imported row whose value is none that the program could have written; null where all could. */
export function refuseBadValues(table: string, row: Row): string | null {
  const rules = ROWS[table] ?? {}
  const wrong = Object.keys(row).find(
    (column) => rules[column]?.safeParse(row[column]).success !== true,
  )
  if (wrong !== undefined) return wrong
  const idOf = IDS[table]
  return idOf && idOf(row) !== row['id'] ? 'id' : null
}
