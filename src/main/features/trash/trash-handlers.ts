import type { Handlers } from '@shared/api/contract'
import type { TrashedThing } from '@shared/api/team-calls'
import { dayOf } from '@shared/domain/day'
import type { TeamId } from '@shared/domain/ids'
import { AppError, assertNever } from '@shared/errors'
import type { Db } from '../../db/db'
import { eraseTraces, oweErasure } from '../../db/erase'
import { announcement, type Listeners } from '../../events/listeners'
import type { ActionRepository } from '../action/action-repository'
import type { RetroKeeper } from '../retro/retro-keeper'

type Deps = {
  readonly db: Db
  readonly listeners: Listeners
  readonly keeper: RetroKeeper
  readonly actions: ActionRepository
  readonly now: () => number
}

/** What was deleted lies here until the trash is emptied by hand. */
export function trashHandlers({
  db,
  listeners,
  keeper,
  actions,
  now,
}: Deps): Pick<Handlers, 'trash.list' | 'trash.restore' | 'trash.empty'> {
  const selectAll = db.prepare<[], TrashedThing>(`
    SELECT 'team' AS kind, id, name AS title, name AS teamName FROM team WHERE removed = 1
    UNION ALL
    SELECT 'retro', retro.id, retro.title, team.name FROM retro
    JOIN team ON team.id = retro.team_id WHERE retro.removed = 1 AND team.removed = 0
    UNION ALL
    SELECT 'health-check', health_round.id, health_round.title, team.name FROM health_round
    JOIN team ON team.id = health_round.team_id WHERE health_round.removed = 1 AND team.removed = 0
    UNION ALL
    SELECT 'action', action.id, action.text, team.name FROM action
    JOIN team ON team.id = action.team_id WHERE action.removed = 1 AND team.removed = 0
  `)
  const restore = {
    team: db.prepare<[string], TeamId>(
      'UPDATE team SET removed = 0 WHERE id = ? AND removed = 1 RETURNING id',
    ),
    retro: db.prepare<[string], TeamId>(
      'UPDATE retro SET removed = 0 WHERE id = ? AND removed = 1 RETURNING team_id',
    ),
  }
  const restoreCheck = db
    .prepare<[string], TeamId>(
      'UPDATE health_round SET removed = 0 WHERE id = ? AND removed = 1 RETURNING team_id',
    )
    .pluck()
  const selectThere = {
    team: db.prepare<[string], 1>('SELECT 1 FROM team WHERE id = ?').pluck(),
    retro: db.prepare<[string], 1>('SELECT 1 FROM retro WHERE id = ?').pluck(),
    'health-check': db.prepare<[string], 1>('SELECT 1 FROM health_round WHERE id = ?').pluck(),
    action: db.prepare<[string], 1>('SELECT 1 FROM action WHERE id = ?').pluck(),
  }
  const isThere = ({ kind, id }: Pick<TrashedThing, 'kind' | 'id'>) =>
    selectThere[kind].get(id) === 1

  // Teams take their retros, actions and formats along (ON DELETE CASCADE).
  const emptyAll = ['action', 'health_round', 'retro', 'team'].map((table) =>
    db.prepare(`DELETE FROM ${table} WHERE removed = 1`),
  )

  // Steps that would bring back what is gone for good, and hold its words.
  const forgetSteps = db.prepare(
    `DELETE FROM shelf_step WHERE EXISTS (
       SELECT 1 FROM json_each(shelf_step.changes) AS change
       WHERE json_extract(change.value, '$.id') NOT IN (SELECT id FROM action))`,
  )

  const selectTeams = db
    .prepare<[], TeamId>(
      `SELECT team_id FROM action WHERE removed = 1
       UNION SELECT team_id FROM retro WHERE removed = 1
       UNION SELECT team_id FROM health_round WHERE removed = 1
       UNION SELECT id FROM team WHERE removed = 1`,
    )
    .pluck()

  function restored({ kind, id }: Pick<TrashedThing, 'kind' | 'id'>): TeamId | undefined {
    switch (kind) {
      case 'team':
        return restore.team.pluck().get(id)
      case 'retro':
        return restore.retro.pluck().get(id)
      case 'health-check':
        return restoreCheck.get(id)
      case 'action':
        return actions.restore(id, dayOf(now()))
      default:
        return assertNever(kind)
    }
  }

  return {
    'trash.list': () => selectAll.all(),
    'trash.restore'(_actor, thing) {
      const teamId = db.transaction(() => restored(thing))()
      if (!teamId && isThere(thing)) return null
      if (!teamId) throw new AppError('not-found', { field: 'id' })
      keeper.refreshTeam(teamId)
      listeners.tellHosts(announcement('trash.changed', {}))
      listeners.tellHosts(announcement('teams.changed', { teamId }))
      listeners.tellHosts(announcement('actions.changed', { teamId }))
      if (thing.kind === 'health-check') {
        const about = { teamId, retroId: null, roundId: null }
        listeners.tellHosts(announcement('health.changed', about))
      }
      return null
    },
    'trash.empty'() {
      const teamIds = selectTeams.all()
      db.transaction(() => {
        for (const statement of emptyAll) statement.run()
        forgetSteps.run()
        oweErasure(db)
      })()
      eraseTraces(db)
      for (const teamId of teamIds) {
        keeper.refreshTeam(teamId)
        // Steps that could be taken back are gone with what they were about.
        listeners.tellHosts(announcement('actions.changed', { teamId }))
      }
      listeners.tellHosts(announcement('trash.changed', {}))
      return null
    },
  }
}
