import { withAttached } from './attached'
import { eraseTraces, oweErasure } from './erase'
import type { Db } from './db'
import { indexedAnew } from './find-index'
import { plainTables, quoted, quotedList } from './plain-tables'

/**
 * Puts everything that is in another file of the same version in place of everything that is here: in one transaction,
 * so that a host that is killed in the middle of it has the one or the other.
 */
export function replaceContent(db: Db, path: string): void {
  withAttached(db, path, () =>
    db.transaction(() => {
      db.pragma('defer_foreign_keys = ON')
      indexedAnew(db, () => copyAll(db))
      oweErasure(db)
    })(),
  )
  eraseTraces(db)
}

function copyAll(db: Db): void {
  const tables = plainTables(db)
  for (const { name } of tables) db.exec(`DELETE FROM main.${quoted(name)}`)
  // Rules of the schema may have written into other tables meanwhile; nothing of that is of the other file.
  for (const { name } of tables) db.exec(`DELETE FROM main.${quoted(name)}`)
  for (const { name, columns } of tables) {
    const all = quotedList(columns)
    db.exec(`INSERT INTO main.${quoted(name)} (${all}) SELECT ${all} FROM other.${quoted(name)}`)
  }
}
