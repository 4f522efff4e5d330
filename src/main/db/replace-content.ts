import { withAttached } from './attached'
import { eraseTraces, oweErasure } from './erase'
import type { Db } from './db'
import { plainTables, quoted, quotedList } from './plain-tables'

/**
 * Puts everything that is in another file of the same version in place of everything that is here: in one transaction,
 * so that a host that is killed in the middle of it has the one or the other.
 */
export function replaceContent(db: Db, path: string): void {
  const tables = plainTables(db)
  withAttached(db, path, () =>
    db.transaction(() => {
      db.pragma('defer_foreign_keys = ON')
      for (const { name } of tables) db.exec(`DELETE FROM main.${quoted(name)}`)
      // Rules of the schema may have written into other tables meanwhile; nothing of that is of the other file.
      for (const { name } of tables) db.exec(`DELETE FROM main.${quoted(name)}`)
      for (const { name, columns } of tables) {
        const all = quotedList(columns)
        const from = `SELECT ${all} FROM other.${quoted(name)}`
        db.exec(`INSERT INTO main.${quoted(name)} (${all}) ${from}`)
      }
      oweErasure(db)
    })(),
  )
  eraseTraces(db)
}
