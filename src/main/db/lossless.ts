import { writeSync } from 'node:fs'
import type { Db } from './db'
import { schemaVersion } from './migrate'
import { plainTables, quoted, quotedList, type PlainTable } from './plain-tables'

/** What stays on its laptop, and why. Every other table goes along, also one that a later version adds. */
export const LEFT_OUT: Readonly<Record<string, string>> = {
  room: 'The secrets of rooms that were open here.',
  seat: 'Who joined a room that was open here.',
  spent_card: 'Keeps a card from coming twice while a retro is under way.',
  undo_step: 'Steps to take back while a retro is under way; a closed one has none.',
  shelf_step: 'Steps on actions to take back; they were made on this laptop.',
  draft: 'What stands in fields of this laptop and was not sent yet.',
  setting: 'How this laptop looks and sounds.',
}

export const FORMAT = 'candor-everything'

export function exportedTables(db: Db): PlainTable[] {
  return plainTables(db).filter(({ name }) => !Object.hasOwn(LEFT_OUT, name))
}

const UNDER_WAY = [
  ['retro', 'closed_at IS NULL', 'started_at, id'],
  ['health_round', 'closed_on IS NULL', 'opened_on, id'],
] as const

/**
 * Takes out of a copy what no file that leaves may hold, and none brings in: retros and health checks under way (what is
 * sealed in them would be open to whoever reads the file, and their answers are in no file at all). What refers to them
 * goes with them or lets go of them, as the schema says. Needs `foreign_keys`. Gives their titles.
 */
export function keepOnlyClosed(copy: Db): string[] {
  return UNDER_WAY.flatMap(([table, isOpen, order]) => {
    const titles = copy
      .prepare<[], string>(`SELECT title FROM ${table} WHERE ${isOpen} ORDER BY ${order}`)
      .pluck()
      .all()
    copy.exec(`DELETE FROM ${table} WHERE ${isOpen}`)
    return titles
  })
}

/** Writes all of a database as JSON: one row a line, in the order of keys, so that the same data gives the same bytes. */
export function writeLossless(db: Db, handle: number): void {
  const write = (text: string) => void writeSync(handle, text)
  const head = { format: FORMAT, schemaVersion: schemaVersion(db) }
  write(`${JSON.stringify(head).slice(0, -1)},"tables":{`)
  for (const [index, table] of exportedTables(db).entries()) {
    write(`${index === 0 ? '' : ','}\n${JSON.stringify(table.name)}:[`)
    let isFirst = true
    for (const row of rowsOf(db, table)) {
      write(`${isFirst ? '' : ','}\n${JSON.stringify(Object.fromEntries(row))}`)
      isFirst = false
    }
    write(']')
  }
  write('\n}}\n')
}

function* rowsOf(db: Db, { name, columns, key }: PlainTable) {
  const order = key.length === 0 ? '' : ` ORDER BY ${quotedList(key)}`
  const select = db.prepare<[], unknown[]>(
    `SELECT ${quotedList(columns)} FROM ${quoted(name)}${order}`,
  )
  for (const row of select.raw().safeIntegers().iterate())
    yield columns.map((column, at) => [column, toJson(row[at])] as const)
}

/** What JSON has no word for stands in an object of one field. */
function toJson(value: unknown): unknown {
  if (typeof value === 'bigint') {
    const number = Number(value)
    return Number.isSafeInteger(number) ? number : { integer: String(value) }
  }
  if (typeof value === 'number' && (!Number.isFinite(value) || Object.is(value, -0)))
    return { real: Object.is(value, -0) ? '-0' : String(value) }
  return value instanceof Uint8Array ? { bytes: Buffer.from(value).toString('base64') } : value
}

/** The way back; undefined for what no export has ever written. */
export function fromJson(value: unknown): string | number | bigint | Buffer | null | undefined {
  if (value === null || typeof value === 'string' || typeof value === 'number') return value
  if (typeof value !== 'object') return undefined
  const [[kind, text] = [], ...others] = Object.entries(value) as [string, unknown][]
  if (others.length > 0 || typeof text !== 'string') return undefined
  if (kind === 'integer' && /^-?\d{1,19}$/.test(text)) return BigInt(text)
  if (kind === 'real' && /^(-?Infinity|-0)$/.test(text)) return Number(text)
  return kind === 'bytes' ? Buffer.from(text, 'base64') : undefined
}
