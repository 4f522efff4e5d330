import type { Action, ActionOrigin } from '@shared/domain/action'
import type { HistoryEntry } from '@shared/domain/action-history'
import { changed, type ChangeOf } from '@shared/domain/change'
import type { Day } from '@shared/domain/day'
import type { ActionId, TeamId } from '@shared/domain/ids'
import type { Db } from '../../db/db'
import { actionHistory } from './action-history'
import { originReader } from '../retro/origin-reader'
import { retroDaysReader } from '../retro/retro-days'
import { retroTables } from '../retro/retro-tables'

export type ActionRepository = ReturnType<typeof actionRepository>

/** The actions of a team, whichever retro they came from. */
export function actionRepository(db: Db) {
  const { action: table } = retroTables(db)
  const origins = originReader(db)
  const history = actionHistory(db)
  const selectOne = db.prepare<[ActionId]>(
    `SELECT ${table.columns} FROM action
     JOIN team ON team.id = action.team_id AND team.removed = 0
     WHERE action.id = ? AND action.removed = 0`,
  )
  const selectAny = db.prepare<[string]>(`SELECT ${table.columns} FROM action WHERE id = ?`)
  const selectRemoved = db
    .prepare<[ActionId], 1>('SELECT 1 FROM action WHERE id = ? AND removed = 1')
    .pluck()
  const selectTrashed = db.prepare<[string]>(
    `SELECT ${table.columns} FROM action WHERE id = ? AND removed = 1`,
  )
  const selectTeam = db.prepare<{ teamId: TeamId | null }>(
    `SELECT ${table.columns} FROM action
     JOIN team ON team.id = action.team_id AND team.removed = 0
     WHERE action.removed = 0 AND (@teamId IS NULL OR action.team_id = @teamId)`,
  )
  const selectParts = db.prepare<[ActionId]>(
    `SELECT ${table.columns} FROM action WHERE split_from = ? AND removed = 0
     ORDER BY created_on, text`,
  )
  const selectCarried = db.prepare<{ actionId: ActionId | null }, { id: ActionId; times: number }>(
    `SELECT action_id AS id, count(*) AS times FROM review
     WHERE decision IN ('keep', 'change') AND (@actionId IS NULL OR action_id = @actionId)
     GROUP BY action_id`,
  )

  /** Writes what a rule changed about actions that no running retro shows. */
  function apply(changes: readonly ChangeOf<'action'>[], on: Day): void {
    for (const { id, before, after } of changes) {
      if (before === null) table.insert(after as Action, null)
      else if (after !== null) table.update(id, after, null)
    }
    history.record(changes, { on, retroId: null })
  }

  return {
    find(id: ActionId): Action | null {
      const row = selectOne.get(id)
      return row ? table.toEntity(row) : null
    },
    /** Also in the trash. */
    findAny(id: string): Action | null {
      const row = selectAny.get(id)
      return row ? table.toEntity(row) : null
    },
    /** Also in the trash: its id is taken. */
    exists: (id: ActionId): boolean => selectAny.get(id) !== undefined,
    isInTrash: (id: ActionId): boolean => selectRemoved.get(id) === 1,
    /** With null: of all teams. */
    ofTeam: (teamId: TeamId | null): Action[] =>
      selectTeam.all({ teamId }).map((row) => table.toEntity(row)),
    /** What was split from it, in the order it was made. */
    partsOf: (id: ActionId): Action[] => selectParts.all(id).map((row) => table.toEntity(row)),
    originOf: (action: Action): ActionOrigin | null => origins.of(action),
    /** How many retros kept or changed each action; with null of all that were. */
    carried: (actionId: ActionId | null): Map<ActionId, number> =>
      new Map(selectCarried.all({ actionId }).map(({ id, times }) => [id, times])),
    /** Takes it out of the trash; gives its team, or nothing where it was not in there. */
    restore(id: string, on: Day): TeamId | undefined {
      const row = selectTrashed.get(id)
      if (!row) return undefined
      const action = table.toEntity(row)
      apply(changed('action', action, { removed: false }), on)
      return action.teamId
    },
    /** The days on which a team's retros began. */
    retroDaysOf: retroDaysReader(db),
    historyOf: (id: ActionId): HistoryEntry[] => history.of(id),
    apply,
  }
}
