import { AppError, codeOf } from '@shared/errors'
import { z } from 'zod'
import { removeCopy } from './back-up'
import { Database, type Db } from './db'
import { explained } from './explained'
import { exportedTables, FORMAT, fromJson, keepOnlyClosed } from './lossless'
import { migrate } from './migrate'
import { MIGRATIONS } from './migrations'
import { quoted, quotedList, type PlainTable } from './plain-tables'
import { workingCopy } from './working-copies'

/** Throws where a row holds what can't be. */
type Refuse = (table: string, row: Readonly<Record<string, unknown>>) => void

const Everything = z.object({
  format: z.literal(FORMAT),
  schemaVersion: z.int().min(1),
  tables: z.record(z.string(), z.array(z.record(z.string(), z.unknown()))),
})

/**
 * Makes a database of this version from an exported file, and gives its path. The rules of the schema it was written
 * under hold for every row, and those of `refuse`. Throws `import-unreadable` for what is no export of ours,
 * `import-bad-row` with table and row for a value that can't be, and `file-too-new`.
 */
export function readEverything(
  folder: string,
  text: string,
  refuse: Refuse = () => undefined,
): string {
  const { schemaVersion, tables } = parsed(text)
  if (schemaVersion > MIGRATIONS.length) throw new AppError('file-too-new')
  const path = workingCopy(folder, 'import')
  removeCopy(path)
  const fresh = new Database(path)
  try {
    fill(fresh, schemaVersion, tables, refuse)
    return path
  } catch (error) {
    fresh.close()
    removeCopy(path)
    if (codeOf(error) !== 'internal') throw error
    throw new AppError('import-unreadable', { cause: error })
  } finally {
    if (fresh.open) fresh.close()
  }
}

function parsed(text: string): z.output<typeof Everything> {
  try {
    return Everything.parse(JSON.parse(text))
  } catch (error) {
    throw new AppError('import-unreadable', { cause: error })
  }
}

function fill(
  fresh: Db,
  version: number,
  tables: z.output<typeof Everything>['tables'],
  refuse: Refuse,
): void {
  migrate(fresh, MIGRATIONS.slice(0, version))
  const known = new Map(exportedTables(fresh).map((table) => [table.name, table]))
  fresh.transaction(() => {
    fresh.pragma('defer_foreign_keys = ON')
    for (const [name, rows] of Object.entries(tables)) {
      const table = known.get(name)
      if (!table) throw new AppError('import-unreadable', { cause: new Error(`no table ${name}`) })
      insertAll(fresh, table, rows, refuse)
    }
    if ((fresh.pragma('foreign_key_check') as unknown[]).length > 0)
      throw new Error('something refers to what is not there')
  })()
  migrate(fresh, MIGRATIONS)
  fresh.pragma('foreign_keys = ON')
  keepOnlyClosed(fresh)
}

function insertAll(
  fresh: Db,
  table: PlainTable,
  rows: readonly Record<string, unknown>[],
  refuse: Refuse,
): void {
  const { name, columns } = table
  const insert = fresh.prepare(
    `INSERT INTO ${quoted(name)} (${quotedList(columns)}) VALUES (${columns.map(() => '?').join(', ')})`,
  )
  for (const [index, row] of rows.entries()) {
    try {
      if (Object.keys(row).some((column) => !columns.includes(column)))
        throw new Error(`a row of ${name} has a column that is not known`)
      refuse(name, row)
      insert.run(...columns.map((column) => valueOf(row, column)))
    } catch (error) {
      // The disk's reasons are no fault of the row.
      if (codeOf(explained(error)) !== 'internal') throw explained(error)
      throw new AppError('import-bad-row', { field: `${name} ${index + 1}`, cause: error })
    }
  }
}

function valueOf(row: Record<string, unknown>, column: string) {
  const value = fromJson(row[column])
  if (value === undefined) throw new Error(`${column} is missing, or nothing that was ever written`)
  return value
}
