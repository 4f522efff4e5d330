import type { Day } from '@shared/domain/day'
import type { TeamId } from '@shared/domain/ids'
import type { Db } from '../../db/db'

/** Reads the days on which a team's retros began; those in the trash are none. */
export function retroDaysReader(db: Db): (teamId: TeamId) => Day[] {
  const select = db
    .prepare<[TeamId], Day>('SELECT started_on FROM retro WHERE team_id = ? AND removed = 0')
    .pluck()
  return (teamId) => select.all(teamId)
}
