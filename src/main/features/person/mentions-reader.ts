import type { PersonFound } from '@shared/domain/person'
import type { Db } from '../../db/db'
import type { ActionRepository } from '../action/action-repository'
import type { Entry } from '../find/find-repository'
import { toHits } from '../find/hits'
import { openRetros } from '../find/open-retros'
import type { TeamRepository } from '../team/team-repository'

type Deps = {
  readonly db: Db
  readonly teams: TeamRepository
  readonly actions: ActionRepository
}

/** As many are told by their words; the others in a number. */
const MOST_TOLD = 20

/** Reads which texts have a name in them, as far as texts may be found at all. */
export function mentionsReader({ db, teams, actions }: Deps) {
  const retros = openRetros(db)
  const count = db
    .prepare<[string], number>('SELECT count(*) FROM find_word WHERE find_word MATCH ?')
    .pluck()
  const select = db.prepare<[string, number], Entry>(`
    SELECT entry.kind, entry.team_id AS teamId, entry.retro_id AS retroId, entry.id
    FROM find_word JOIN find_entry AS entry ON entry.place = find_word.rowid
    WHERE find_word MATCH ? ORDER BY find_word.rowid DESC LIMIT ?
  `)

  return (name: string): PersonFound['mentions'] => {
    const asWritten = `"${name.replaceAll('"', '""')}"`
    return {
      count: count.get(asWritten) ?? 0,
      hits: toHits(select.all(asWritten, MOST_TOLD), name, { retros, actions, teams }),
    }
  }
}
