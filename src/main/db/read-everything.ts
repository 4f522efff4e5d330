import { AppError, codeOf } from '@shared/errors'
import { z } from 'zod'
import { removeCopy } from './back-up'
import { Database, type Db } from './db'
import { insertRows, refuseLost, refuseUnasked, type Refuse } from './import-rows'
import { exportedTables, FORMAT, keepOnlyClosed } from './lossless'
import { migrate } from './migrate'
import { MIGRATIONS } from './migrations'
import { workingCopy } from './working-copies'

const Head = z.object({ format: z.literal(FORMAT), schemaVersion: z.int().min(1) })

const Everything = Head.extend({
  tables: z.record(z.string(), z.array(z.record(z.string(), z.unknown()))),
})

/**
 * Makes a database of this version from an exported file, and gives its path. The rules of the schema it was written
 * under hold for every row, and those of `refuse`. Throws `import-unreadable` for what is no export of ours,
 * `import-bad-row` with table, row and column for a value that can't be or that leads nowhere, and `file-too-new`.
 */
export function readEverything(folder: string, text: string, refuse: Refuse | null = null): string {
  const { schemaVersion, tables } = parsed(text)
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
    throw unreadable(error)
  } finally {
    if (fresh.open) fresh.close()
  }
}

function parsed(text: string): z.output<typeof Everything> {
  try {
    const file: unknown = JSON.parse(text)
    // A later version may have given the rest another shape.
    if (Head.parse(file).schemaVersion > MIGRATIONS.length) throw new AppError('file-too-new')
    return Everything.parse(file)
  } catch (error) {
    if (codeOf(error) === 'file-too-new') throw error
    throw unreadable(error)
  }
}

function unreadable(cause: unknown): AppError {
  return new AppError('import-unreadable', { cause })
}

function fill(
  fresh: Db,
  version: number,
  tables: z.output<typeof Everything>['tables'],
  refuse: Refuse | null,
): void {
  migrate(fresh, MIGRATIONS.slice(0, version))
  const known = new Map(exportedTables(fresh).map((table) => [table.name, table]))
  fresh.transaction(() => {
    fresh.pragma('defer_foreign_keys = ON')
    const here = Object.entries(tables).map(([name, rows]) => {
      const table = known.get(name)
      if (!table) throw unreadable(new Error(`no table ${name}`))
      return { table, rows }
    })
    // An export has each of them, if with nothing in it.
    if (here.length < known.size) throw unreadable(new Error('a table is missing'))
    for (const { table, rows } of here) insertRows(fresh, table, rows, refuse ?? (() => null))
    for (const { table, rows } of here) refuseLost(fresh, table, rows)
    if (refuse) for (const { table, rows } of here) refuseUnasked(fresh, table, rows)
  })()
  migrate(fresh, MIGRATIONS)
  fresh.pragma('foreign_keys = ON')
  keepOnlyClosed(fresh)
}
