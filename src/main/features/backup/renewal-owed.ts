import type { Db } from '../../db/db'

const OWED = 'backups-owed'

/** Notes from when on backups hold what had to be forgotten, until they are made anew. */
export function renewalOwed(db: Db) {
  const select = db.prepare<[string], string>('SELECT value FROM setting WHERE key = ?').pluck()
  const upsert = db.prepare<[string, string]>(
    'INSERT OR REPLACE INTO setting (key, value) VALUES (?, ?)',
  )
  const remove = db.prepare<[string, string]>('DELETE FROM setting WHERE key = ? AND value = ?')

  function since(): number | null {
    const owed = select.get(OWED)
    return owed === undefined ? null : Number(owed)
  }

  return {
    since,
    /** To be called in the transaction that forgets. Of two times the earlier one holds. */
    owe: (from: number): void => void upsert.run(OWED, String(Math.min(from, since() ?? from))),
    /** It is done, unless more was owed meanwhile. */
    settle: (from: number): void => void remove.run(OWED, String(from)),
  }
}
