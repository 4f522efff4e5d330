import type { FoundKind } from '@shared/domain/found'
import type { RetroId, TeamId } from '@shared/domain/ids'
import type { Db } from '../../db/db'

/** One thing that the index holds. `retroId` is empty for what belongs to the team alone. */
export type Entry = {
  readonly kind: FoundKind
  readonly teamId: TeamId
  readonly retroId: RetroId | ''
  readonly id: string
}

export const MOST_PER_KIND = 10
/** Beyond so many hits only the newest are ranked: ranking 300,000 takes half a second, and this a hundredth. */
const MOST_RANKED = 2_000

export type FindRepository = ReturnType<typeof findRepository>

/** Asks the full-text index, which triggers keep equal to the view `findable`. */
export function findRepository(db: Db) {
  const select = db.prepare<
    { query: string; teamId: TeamId | null; ranked: number; most: number },
    Entry & { more: number }
  >(`
    WITH hit AS (
      SELECT entry.kind, entry.team_id, entry.retro_id, entry.id, entry.place,
        bm25(find_word) AS score
      FROM find_word
      JOIN find_entry AS entry ON entry.place = find_word.rowid
      WHERE find_word MATCH @query AND (@teamId IS NULL OR entry.team_id = @teamId)
      ORDER BY find_word.rowid DESC
      LIMIT @ranked
    ), ordered AS (
      SELECT *, row_number() OVER (PARTITION BY kind ORDER BY score, place DESC) AS number,
        count(*) OVER () >= @ranked OR count(*) OVER (PARTITION BY kind) > @most AS more
      FROM hit
    )
    SELECT kind, team_id AS teamId, retro_id AS retroId, id, more
    FROM ordered WHERE number <= @most
    ORDER BY kind, number
  `)

  return {
    /** The best of each kind, and whether that is not all. */
    search(query: string, teamId: TeamId | null): { entries: Entry[]; hasMore: boolean } {
      const rows = select.all({ query, teamId, ranked: MOST_RANKED, most: MOST_PER_KIND })
      return {
        entries: rows.map(({ kind, teamId: team, retroId, id }) => ({
          kind,
          teamId: team,
          retroId,
          id,
        })),
        hasMore: rows.some(({ more }) => more === 1),
      }
    },
  }
}
