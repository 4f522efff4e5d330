import type { TeamId } from '@shared/domain/ids'
import type { Trace } from '@shared/domain/person'
import { isSameName } from '@shared/domain/same-name'
import type { Db } from '../../db/db'

const HELPERS = `json_each(iif(json_valid(action.helpers), action.helpers, '[]'))`
const NAMED = `(SELECT value FROM json_each(@names))`

/** Each column that holds a name, with whether anybody may know by now that it stands there. */
const NAMES = `
  SELECT 'member' AS trace, team_id, name, 1 AS shown FROM member
  UNION ALL
  SELECT 'card', retro.team_id, card.author, retro.revealed
  FROM card JOIN retro ON retro.id = card.retro_id
  UNION ALL
  SELECT 'check-in', retro.team_id, check_in.author, retro.names = 'named' OR retro.revealed
  FROM check_in JOIN retro ON retro.id = check_in.retro_id
  UNION ALL
  SELECT 'appreciation', retro.team_id, appreciation.author, retro.names = 'named' OR retro.revealed
  FROM appreciation JOIN retro ON retro.id = appreciation.retro_id
  UNION ALL
  SELECT 'done-mark', retro.team_id, done_mark.name, retro.names = 'named'
  FROM done_mark JOIN retro ON retro.id = done_mark.retro_id
  UNION ALL
  SELECT 'seat', retro.team_id, seat.name, 1 FROM seat JOIN retro ON retro.id = seat.place_id
  UNION ALL
  SELECT 'owner', team_id, owner, 1 FROM action
  UNION ALL
  SELECT 'helper', action.team_id, helper.value, 1 FROM action, ${HELPERS} AS helper
`

/** Who wrote, owned, helped or joined is nobody any more; who belonged to a team does not. */
const FORGET = [
  `DELETE FROM member WHERE name IN ${NAMED}`,
  `UPDATE card SET author = NULL WHERE author IN ${NAMED}`,
  `UPDATE check_in SET author = NULL WHERE author IN ${NAMED}`,
  `UPDATE appreciation SET author = NULL WHERE author IN ${NAMED}`,
  `UPDATE done_mark SET name = NULL WHERE name IN ${NAMED}`,
  `UPDATE action SET owner = NULL WHERE owner IN ${NAMED}`,
  `UPDATE action SET helpers =
     (SELECT json_group_array(value) FROM ${HELPERS} WHERE value NOT IN ${NAMED})
   WHERE EXISTS (SELECT 1 FROM ${HELPERS} WHERE value IN ${NAMED})`,
  `DELETE FROM seat WHERE removed = 0 AND name IN ${NAMED}`,
  // A phone that was sent away stays away.
  `UPDATE seat SET name = NULL WHERE name IN ${NAMED}`,
]

export type NameCount = {
  readonly trace: Trace
  readonly teamId: TeamId
  readonly teamName: string
  readonly count: number
}

/** The columns that hold names. One name may be written in several ways; all of them are meant. */
export function namePlaces(db: Db) {
  const selectShown = db
    .prepare<[], string>(`SELECT DISTINCT name FROM (${NAMES}) WHERE name IS NOT NULL AND shown`)
    .pluck()
  const selectAll = db
    .prepare<[], string>(`SELECT DISTINCT name FROM (${NAMES}) WHERE name IS NOT NULL`)
    .pluck()
  const selectCounts = db.prepare<{ names: string }, NameCount>(`
    SELECT trace, team.id AS teamId, team.name AS teamName, count(*) AS count
    FROM (${NAMES}) AS place JOIN team ON team.id = place.team_id
    WHERE place.name IN ${NAMED} AND shown
    GROUP BY team.id, trace
  `)
  const selectTeams = db
    .prepare<{ names: string }, TeamId>(
      `SELECT DISTINCT team_id FROM (${NAMES}) WHERE name IN ${NAMED}`,
    )
    .pluck()
  const forget = FORGET.map((sql) => db.prepare<{ names: string }>(sql))

  const spellings = (name: string) =>
    JSON.stringify(selectAll.all().filter((one) => isSameName(one, name)))

  return {
    names: (): string[] => selectShown.all().toSorted((a, b) => a.localeCompare(b)),
    counts: (name: string): NameCount[] => selectCounts.all({ names: spellings(name) }),
    /** Also where nobody may know of it yet. */
    teams: (name: string): TeamId[] => selectTeams.all({ names: spellings(name) }),
    /** To be called in the transaction that erases. */
    forget(name: string): void {
      const names = spellings(name)
      for (const statement of forget) statement.run({ names })
    },
  }
}
