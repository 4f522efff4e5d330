import { Roster } from '@shared/domain/health-roster'
import type { HealthRoundId, TeamId } from '@shared/domain/ids'
import type { Db } from '../../db/db'

/** Reads who belonged to a team when its rounds opened; not who answered. */
export function rostersReader(db: Db): (teamId: TeamId) => ReadonlyMap<HealthRoundId, Roster> {
  const select = db.prepare<[TeamId], { id: HealthRoundId; roster: string }>(
    'SELECT id, roster FROM health_round WHERE team_id = ?',
  )
  return (teamId) =>
    new Map(select.all(teamId).map(({ id, roster }) => [id, Roster.parse(JSON.parse(roster))]))
}
