import { randomUUID } from 'node:crypto'
import type { Day } from '@shared/domain/day'
import type { RoundCount } from '@shared/domain/health-count'
import type { StatementCounts } from '@shared/domain/health-result'
import { Roster } from '@shared/domain/health-roster'
import type { FollowedUp, HealthRound, StoredRound } from '@shared/domain/health-round'
import { seriesOf, type HealthStatement } from '@shared/domain/health-statement'
import { HealthTerms } from '@shared/domain/health-terms'
import type { ActionId, HealthRoundId, PlaceId, RetroId, TeamId } from '@shared/domain/ids'
import type { Db } from '../../db/db'
import { fromCounts, toCounts, toRound, type CountRow, type RoundRow } from './health-rows'

/** How a round ended: what was counted, if enough answered, and whether others belong to the team than a round ago. */
type Close = {
  readonly on: Day
  readonly count: RoundCount | null
  readonly joinedOrLeft: boolean
}
type ClosedRow = { id: HealthRoundId; on: Day; answered: number | null; joinedOrLeft: number }

export type HealthRepository = ReturnType<typeof healthRepository>

const ROUND = `health_round.id, team_id, retro_id, title, model_id, model_name, statements, terms,
  joined_or_left, opened_on, closed_on, answered`
const THERE = `FROM health_round
  JOIN team ON team.id = health_round.team_id AND team.removed = 0
  WHERE health_round.removed = 0`

/** Rounds, and what is kept of their answers: counts and shuffled comments. */
export function healthRepository(db: Db) {
  const selectOne = db.prepare<[HealthRoundId], RoundRow>(
    `SELECT ${ROUND} ${THERE} AND health_round.id = ?`,
  )
  const selectTeam = db.prepare<[TeamId], RoundRow>(
    `SELECT ${ROUND} ${THERE} AND team_id = ? 
     ORDER BY closed_on IS NOT NULL, closed_on DESC, place DESC, health_round.id DESC`,
  )
  const selectOpen = db.prepare<[], { id: HealthRoundId; terms: string }>(
    `SELECT health_round.id, terms ${THERE} AND closed_on IS NULL`,
  )
  const selectOfRetro = db.prepare<[RetroId], RoundRow>(
    `SELECT ${ROUND} ${THERE} AND retro_id = ? ORDER BY closed_on IS NOT NULL, place DESC, health_round.id DESC`,
  )
  const selectAny = db
    .prepare<[HealthRoundId], 1>('SELECT 1 FROM health_round WHERE id = ?')
    .pluck()
  const selectRemoved = db
    .prepare<[HealthRoundId], 1>('SELECT 1 FROM health_round WHERE id = ? AND removed = 1')
    .pluck()
  const updateRemoved = db.prepare<[HealthRoundId]>(
    'UPDATE health_round SET removed = 1 WHERE id = ?',
  )
  const selectRoster = db
    .prepare<[TeamId], string>(
      `SELECT roster FROM health_round WHERE team_id = ? AND removed = 0 AND closed_on IS NOT NULL
       ORDER BY closed_on DESC, place DESC, id DESC`,
    )
    .pluck()
  const insertRound = db.prepare<RoundRow & { roster: string }>(`
    INSERT INTO health_round (id, team_id, retro_id, title, model_id, model_name, statements, terms,
      roster, joined_or_left, opened_on, closed_on, answered, place)
    VALUES (@id, @team_id, @retro_id, @title, @model_id, @model_name, @statements, @terms,
      @roster, @joined_or_left, @opened_on, @closed_on, @answered,
      (SELECT coalesce(max(place), 0) + 1 FROM health_round WHERE team_id = @team_id))
  `)
  // More may have answered than were asked: the next round is compared with those who did.
  const updateClosed = db.prepare<ClosedRow>(`
    UPDATE health_round SET closed_on = @on, answered = @answered,
      joined_or_left = max(joined_or_left, @joinedOrLeft),
      roster = json_set(roster, '$.people',
        max(json_extract(roster, '$.people'), coalesce(@answered, 0)))
    WHERE id = @id
  `)
  const deleteRound = db.prepare<[HealthRoundId]>('DELETE FROM health_round WHERE id = ?')
  const selectCounts = db.prepare<[HealthRoundId], CountRow>(
    'SELECT * FROM health_count WHERE round_id = ?',
  )
  const upsertCount = db.prepare<CountRow & { round_id: HealthRoundId }>(`
    INSERT OR REPLACE INTO health_count (round_id, statement_key, step_1, step_2, step_3, step_4,
      step_5, cant_say, worse, same, better)
    VALUES (@round_id, @statement_key, @step_1, @step_2, @step_3, @step_4, @step_5, @cant_say,
      @worse, @same, @better)
  `)
  const selectComments = db.prepare<[HealthRoundId], { statementKey: string; text: string }>(
    'SELECT statement_key AS statementKey, text FROM health_comment WHERE round_id = ? ORDER BY id',
  )
  const insertComment = db.prepare<[HealthRoundId, string, string, string]>(
    'INSERT INTO health_comment (round_id, id, statement_key, text) VALUES (?, ?, ?, ?)',
  )

  // An action of the round itself is not done before it: its results come first.
  const selectFollowed = db.prepare<
    { teamId: TeamId; roundId: HealthRoundId; closedOn: Day },
    { series: string; action: string }
  >(`
    SELECT health_action.series, action.text AS action FROM health_action
    JOIN action ON action.id = health_action.action_id
    WHERE action.team_id = @teamId AND action.removed = 0 AND action.status = 'done'
      AND action.closed_on <= @closedOn AND health_action.round_id <> @roundId
    ORDER BY action.closed_on, action.text
  `)
  const insertAction = db.prepare<[ActionId, HealthRoundId, string, string]>(
    'INSERT INTO health_action (action_id, round_id, statement_key, series) VALUES (?, ?, ?, ?)',
  )

  function followedBy({ id: roundId, teamId, statements, closedOn }: HealthRound): FollowedUp[] {
    if (closedOn === null) return []
    const done = selectFollowed.all({ teamId, roundId, closedOn })
    return statements.flatMap((statement) =>
      done
        .filter(({ series }) => series === seriesOf(statement))
        .map(({ action }) => ({ statementKey: statement.key, action })),
    )
  }

  function stored(row: RoundRow): StoredRound {
    const round = toRound(row)
    return {
      round,
      followed: followedBy(round),
      answered: row.answered,
      counts: new Map(selectCounts.all(row.id).map((one) => [one.statement_key, toCounts(one)])),
      comments: selectComments.all(row.id),
    }
  }

  function setCount(roundId: HealthRoundId, key: string, counts: StatementCounts): void {
    upsertCount.run({ round_id: roundId, ...fromCounts(key, counts) })
  }

  return {
    find(id: HealthRoundId): StoredRound | null {
      const row = selectOne.get(id)
      return row ? stored(row) : null
    },
    /** Also one that was removed: its id is taken. */
    exists: (id: HealthRoundId): boolean => selectAny.get(id) === 1,
    /** Whether an id is a health check's, and not a retro's. */
    isRound: (id: PlaceId): id is HealthRoundId => selectAny.get(id as HealthRoundId) === 1,
    /** The newest first; one that is open before all. */
    ofTeam: (teamId: TeamId): StoredRound[] => selectTeam.all(teamId).map(stored),
    /** The round that the people of a retro are asked, or were asked last. */
    ofRetro(retroId: RetroId): StoredRound | null {
      const row = selectOfRetro.get(retroId)
      return row ? stored(row) : null
    },
    /** Whether any team is answering without names now. */
    isAnyOpen: (): boolean =>
      selectOpen.all().some(({ terms }) => !HealthTerms.parse(JSON.parse(terms)).isOpenRound),
    lastRoster(teamId: TeamId): Roster | null {
      const roster = selectRoster.get(teamId)
      return roster === undefined ? null : Roster.parse(JSON.parse(roster))
    },
    add(round: HealthRound, roster: Roster): void {
      insertRound.run({
        id: round.id,
        team_id: round.teamId,
        retro_id: round.retroId,
        title: round.title,
        model_id: round.modelId,
        model_name: round.modelName,
        statements: JSON.stringify(round.statements),
        terms: JSON.stringify(round.terms),
        roster: JSON.stringify(roster),
        joined_or_left: round.joinedOrLeft ? 1 : 0,
        opened_on: round.openedOn,
        closed_on: round.closedOn,
        answered: null,
      })
    },
    setCount,
    addAction: (actionId: ActionId, roundId: HealthRoundId, statement: HealthStatement): void =>
      void insertAction.run(actionId, roundId, statement.key, seriesOf(statement)),
    /** To be called in one transaction: all that is ever written of the ballots of a round. */
    close(id: HealthRoundId, { on, count, joinedOrLeft }: Close): void {
      const answered = count?.answered ?? null
      updateClosed.run({ id, on, answered, joinedOrLeft: joinedOrLeft ? 1 : 0 })
      for (const [key, counts] of count?.counts ?? []) setCount(id, key, counts)
      for (const { statementKey, text } of count?.comments ?? []) {
        insertComment.run(id, randomUUID(), statementKey, text)
      }
    },
    isInTrash: (id: HealthRoundId): boolean => selectRemoved.get(id) === 1,
    toTrash: (id: HealthRoundId): void => void updateRemoved.run(id),
    remove: (id: HealthRoundId): void => void deleteRound.run(id),
  }
}
