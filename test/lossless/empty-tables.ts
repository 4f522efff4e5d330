import { Database } from '../../src/main/db/db'
import { exportedTables } from '../../src/main/db/lossless'
import { migrate } from '../../src/main/db/migrate'
import { MIGRATIONS } from '../../src/main/db/migrations'

/** The tables of a version with nothing in them, as an export has them. */
export function emptyTables(version = MIGRATIONS.length): Record<string, readonly unknown[]> {
  const db = new Database(':memory:')
  migrate(db, MIGRATIONS.slice(0, version))
  return Object.fromEntries(exportedTables(db).map(({ name }) => [name, []]))
}
