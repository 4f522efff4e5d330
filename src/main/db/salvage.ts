import {
  closeSync,
  copyFileSync,
  existsSync,
  openSync,
  readSync,
  statSync,
  truncateSync,
} from 'node:fs'
import { join } from 'node:path'
import { removeCopy } from './back-up'
import { countThings, type Counts } from './check-database'
import { Database, type Db } from './db'
import { APPLICATION_ID, DATABASE_NAME } from './database-file'
import { throwPassing } from './explained'
import { indexedAnew } from './find-index'
import { migrate, schemaVersion } from './migrate'
import { MIGRATIONS } from './migrations'
import { plainTables, quoted, quotedList, type PlainTable } from './plain-tables'
import { workingCopy } from './working-copies'

/**
 * Reads what can still be read of a damaged file into a new one beside it, and gives its counts; null where nothing can
 * be. It is read from a copy, log and all, so the damaged bytes stay as they are. To be called only where nobody has the
 * file open.
 */
export function salvage(folder: string): { readonly path: string; readonly counts: Counts } | null {
  const path = workingCopy(folder, 'salvage')
  removeCopy(path)
  let old: Db | null = null
  try {
    old = new Database(copyOf(folder))
    const version = schemaVersion(old)
    if (old.pragma('application_id', { simple: true }) !== APPLICATION_ID) return null
    if (version < 1 || version > MIGRATIONS.length) return null
    const counts = takeOver(old, path, version)
    if (counts.teams > 0) return { path, counts }
  } catch (error) {
    removeCopy(path)
    throwPassing(error)
    // So damaged that not even its first page is told; then there is nothing to take over.
  } finally {
    old?.close()
    removeCopy(workingCopy(folder, 'salvageSource'))
  }
  removeCopy(path)
  return null
}

/** SQLite reads nothing at all of a file that is shorter than its first page says, so the end is made up with zeros. */
function copyOf(folder: string): string {
  const copy = workingCopy(folder, 'salvageSource')
  removeCopy(copy)
  for (const part of ['', '-wal']) {
    const from = `${join(folder, DATABASE_NAME)}${part}`
    if (existsSync(from)) copyFileSync(from, `${copy}${part}`)
  }
  const length = lengthInHeader(readHead(copy))
  if (length > statSync(copy).size) truncateSync(copy, length)
  return copy
}

/** Page size and number of pages, as the file format has them at fixed places. */
function lengthInHeader(head: Buffer): number {
  const size = head.readUInt16BE(16)
  return (size === 1 ? 65_536 : size) * head.readUInt32BE(28)
}

function readHead(path: string): Buffer {
  const head = Buffer.alloc(100)
  const handle = openSync(path, 'r')
  readSync(handle, head)
  closeSync(handle)
  return head
}

function takeOver(old: Db, path: string, version: number): Counts {
  const fresh = new Database(path)
  try {
    fresh.pragma('secure_delete = ON')
    fresh.pragma(`application_id = ${APPLICATION_ID}`)
    migrate(fresh, MIGRATIONS.slice(0, version))
    fresh.pragma('foreign_keys = OFF')
    fresh.transaction(() => {
      for (const table of plainTables(fresh)) copyReadable(old, fresh, table)
      dropOrphans(fresh)
    })()
    fresh.pragma('foreign_keys = ON')
    migrate(fresh, MIGRATIONS)
    fresh.transaction(() => indexedAnew(fresh, () => undefined))()
    return countThings(fresh)
  } finally {
    fresh.close()
  }
}

/** Row by row from both ends, so that one bad page costs the rows on it and not those behind it. */
function copyReadable(old: Db, fresh: Db, { name, columns, key }: PlainTable): void {
  const all = quotedList(columns)
  const insert = fresh.prepare(
    `INSERT OR IGNORE INTO ${quoted(name)} (${all}) VALUES (${columns.map(() => '?').join(', ')})`,
  )
  const order = key.length === 0 ? ['rowid'] : key.map(quoted)
  for (const direction of ['ASC', 'DESC']) {
    const by = order.map((column) => `${column} ${direction}`).join(', ')
    const plain = `SELECT ${all} FROM ${quoted(name)}`
    // Without the order first: an index may be damaged where the table is whole.
    for (const sql of direction === 'ASC'
      ? [plain, `${plain} ORDER BY ${by}`]
      : [`${plain} ORDER BY ${by}`])
      takeRows(old, sql, (row) => insert.run(...row))
  }
}

function takeRows(old: Db, sql: string, take: (row: unknown[]) => void): void {
  try {
    for (const row of old.prepare<[], unknown[]>(sql).raw().iterate()) {
      try {
        take(row)
      } catch (error) {
        throwPassing(error)
        // A row whose bytes make no sense any more breaks a rule of its table; the next one may not.
      }
    }
  } catch (error) {
    throwPassing(error)
    // The rest of the table lies behind a damaged page.
  }
}

type Lost = { readonly table: string; readonly rowid: number | null; readonly fkid: number }

/** Takes out what refers to something that could not be read, until everything that is left stands on its own. */
function dropOrphans(fresh: Db): void {
  for (;;) {
    const lost = fresh.pragma('foreign_key_check') as readonly Lost[]
    if (lost.length === 0) return
    for (const table of new Set(lost.map((one) => one.table))) dropOrphansOf(fresh, table)
  }
}

type ForeignKey = {
  readonly id: number
  readonly table: string
  readonly from: string
  readonly to: string
  readonly on_delete: string
}

function dropOrphansOf(fresh: Db, table: string): void {
  const keys = fresh.pragma(`foreign_key_list(${quoted(table)})`) as readonly ForeignKey[]
  for (const id of new Set(keys.map((key) => key.id))) {
    const parts = keys.filter((key) => key.id === id)
    const parent = parts[0]
    if (!parent) continue
    const isSet = parts.map(({ from }) => `child.${quoted(from)} IS NOT NULL`).join(' AND ')
    const match = parts
      .map(({ from, to }) => `parent.${quoted(to)} = child.${quoted(from)}`)
      .join(' AND ')
    const isLost = `${isSet} AND NOT EXISTS (SELECT 1 FROM ${quoted(parent.table)} AS parent WHERE ${match})`
    const child = `${quoted(table)} AS child`
    if (parent.on_delete === 'SET NULL') {
      const set = parts.map(({ from }) => `${quoted(from)} = NULL`).join(', ')
      fresh.exec(`UPDATE ${child} SET ${set} WHERE ${isLost}`)
    } else {
      fresh.exec(`DELETE FROM ${child} WHERE ${isLost}`)
    }
  }
}
