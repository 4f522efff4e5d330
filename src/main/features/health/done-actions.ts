import { DoneAction } from '@shared/domain/health-history'
import type { TeamId } from '@shared/domain/ids'
import type { Db } from '../../db/db'

/** Reads what was done of the actions that came from a team's statements, in time. */
export function doneActionsReader(db: Db): (teamId: TeamId) => DoneAction[] {
  const select = db.prepare<[TeamId]>(`
    SELECT action.id, action.text, health_action.series, action.closed_on AS doneOn
    FROM health_action
    JOIN action ON action.id = health_action.action_id
    WHERE action.team_id = ? AND action.removed = 0 AND action.status = 'done'
    ORDER BY action.closed_on, action.text
  `)
  return (teamId) => select.all(teamId).map((row) => DoneAction.parse(row))
}
