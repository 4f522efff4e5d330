import { FOUND_KINDS, type FoundKind } from '@shared/domain/found'
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

/** The best of one kind: each takes its own from the hits, which is faster than to sort and number all of them. */
const bestOf = (kind: FoundKind) => `
  SELECT * FROM (
    SELECT kind, place, score FROM hit WHERE kind = '${kind}'
    ORDER BY score, place DESC LIMIT @most + 1
  )`

/** Asks the full-text index, which triggers keep equal to the view `findable`. */
export function findRepository(db: Db) {
  // Only what ranks is carried through the sorting; the rest is read of what is left.
  const select = db.prepare<
    { query: string; teamId: TeamId | null; ranked: number; most: number },
    Entry & { all: number }
  >(`
    WITH hit AS MATERIALIZED (
      SELECT entry.kind, find_word.rowid AS place, bm25(find_word) AS score
      FROM find_word
      JOIN find_entry AS entry ON entry.place = find_word.rowid
      WHERE find_word MATCH @query AND (@teamId IS NULL OR entry.team_id = @teamId)
      ORDER BY find_word.rowid DESC
      LIMIT @ranked
    ), best AS (${FOUND_KINDS.map(bestOf).join(' UNION ALL ')})
    SELECT best.kind, entry.team_id AS teamId, entry.retro_id AS retroId, entry.id,
      (SELECT count(*) FROM hit) AS "all"
    FROM best JOIN find_entry AS entry ON entry.place = best.place
    ORDER BY best.kind, best.score, best.place DESC
  `)

  return {
    /** The best of each kind, and whether that is not all. */
    search(query: string, teamId: TeamId | null): { entries: Entry[]; hasMore: boolean } {
      const rows = select.all({ query, teamId, ranked: MOST_RANKED, most: MOST_PER_KIND })
      // One more of each kind was asked for, and tells that there is more: the one that ten of its kind stand before.
      const entries = rows.filter(({ kind }, index) => rows[index - MOST_PER_KIND]?.kind !== kind)
      const isCut = rows.some(({ all }) => all >= MOST_RANKED)
      return {
        entries: entries.map(({ kind, teamId: team, retroId, id }) => ({
          kind,
          teamId: team,
          retroId,
          id,
        })),
        hasMore: isCut || entries.length < rows.length,
      }
    },
  }
}
