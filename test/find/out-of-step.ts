import type { Db } from '../../src/main/db/db'

export const ENTRIES = 'SELECT kind, team_id, retro_id, id, text FROM find_entry'
const FINDABLE = 'SELECT kind, team_id, retro_id, id, text FROM findable'

/** What differs between the index and what may be found, either way. */
export function outOfStep({ db }: { readonly db: Db }): unknown[] {
  // The index checks itself against the texts that it was made of, and throws where they differ.
  db.exec(`INSERT INTO find_word (find_word, rank) VALUES ('integrity-check', 1)`)
  return [
    ...db.prepare(`${ENTRIES} EXCEPT ${FINDABLE}`).all(),
    ...db.prepare(`${FINDABLE} EXCEPT ${ENTRIES}`).all(),
  ]
}
