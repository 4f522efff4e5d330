import fc from 'fast-check'
import type { Db } from '../../src/main/db/db'
import { openMemoryDatabase } from '../../src/main/db/open-database'
import { plainTables, quoted, quotedList, type PlainTable } from '../../src/main/db/plain-tables'

type Column = { readonly name: string; readonly type: string; readonly notnull: number }
type ForeignKey = {
  readonly id: number
  readonly table: string
  readonly from: string
  readonly to: string
}

/** Everything that could stand in a field of each kind, hostile words among it. */
const WORDS = [
  '',
  'Ada',
  '\u0000',
  '"quoted"',
  "it's",
  '{"a":1}',
  '\u202e',
  '🌊'.repeat(40),
  'null',
]
const text = fc.oneof(fc.constantFrom(...WORDS), fc.string({ unit: 'grapheme', maxLength: 40 }))
const integer = fc.oneof(fc.integer(), fc.constantFrom(0, 1, 2 ** 53 - 1))
const real = fc.oneof(fc.double({ noNaN: true }), fc.constantFrom(0.5, -0, 1e300, Infinity))

/**
 * A database with rows in every table there is, made from the schema alone: a table that is added tomorrow is filled
 * too. What refers to something refers to a row that is there.
 */
export function aWholeDatabase(seedRows = 3): fc.Arbitrary<Db> {
  return fc.gen().map((draw) => {
    const db = openMemoryDatabase()
    db.pragma('foreign_keys = OFF')
    for (const table of inOrder(db)) {
      const rows = draw(fc.integer, { min: 0, max: seedRows })
      for (let row = 0; row < rows; row += 1) addRow(db, table, draw)
    }
    db.exec(`UPDATE retro SET closed_at = coalesce(closed_at, 1)`)
    db.exec(`UPDATE health_round SET closed_on = coalesce(closed_on, '2026-11-20')`)
    db.pragma('foreign_keys = ON')
    return db
  })
}

function addRow(db: Db, table: PlainTable, draw: fc.GeneratorValue): void {
  const columns = db.pragma(`table_info(${quoted(table.name)})`) as readonly Column[]
  const values = new Map<string, unknown>()
  for (const column of columns) values.set(column.name, valueFor(table, column, draw))
  if (!refer(db, table, columns, values, draw)) return
  // Two rows of one key, or a value that a CHECK forbids: then there is one less.
  db.prepare(
    `INSERT OR IGNORE INTO ${quoted(table.name)} (${quotedList(table.columns)})
     VALUES (${table.columns.map(() => '?').join(', ')})`,
  ).run(...table.columns.map((name) => values.get(name)))
}

function valueFor(table: PlainTable, column: Column, draw: fc.GeneratorValue): unknown {
  if (table.key.includes(column.name) && column.type === 'TEXT') return draw(fc.uuid)
  const mayBeNull = column.notnull === 0 && !table.key.includes(column.name)
  if (mayBeNull && draw(fc.boolean)) return null
  switch (column.type) {
    case 'INTEGER':
      return table.name === 'roti' ? draw(fc.integer, { min: 0, max: 4 }) : draw(() => integer)
    case 'REAL':
      return draw(() => real)
    case 'BLOB':
      return Buffer.from(draw(fc.uint8Array, { maxLength: 20 }))
    default:
      return draw(() => text)
  }
}

/** Points each reference at a row that is there; false where there is none and there must be. */
function refer(
  db: Db,
  table: PlainTable,
  columns: readonly Column[],
  values: Map<string, unknown>,
  draw: fc.GeneratorValue,
): boolean {
  const keys = foreignKeysOf(db, table)
  // The longest first: what a part refers to says which whole it belongs to.
  const groups = [...new Set(keys.map(({ id }) => id))]
    .map((id) => keys.filter((key) => key.id === id))
    .toSorted((a, b) => b.length - a.length)
  const settled = new Map<string, unknown>()
  for (const group of groups) {
    const parent = group[0]?.table ?? ''
    const fixed = group.filter(({ from }) => settled.has(from))
    const where = fixed.map(({ to }) => `${quoted(to)} IS ?`).join(' AND ') || '1'
    const rows = db
      .prepare<unknown[], Record<string, unknown>>(`SELECT * FROM ${quoted(parent)} WHERE ${where}`)
      .all(...fixed.map(({ from }) => settled.get(from)))
    const row = rows.length === 0 ? null : rows[draw(fc.nat, { max: rows.length - 1 })]
    for (const { from, to } of group) {
      const isNeeded = columns.some(({ name, notnull }) => name === from && notnull === 1)
      if (!row && (isNeeded || table.key.includes(from))) return false
      settled.set(from, row ? row[to] : null)
    }
  }
  for (const [name, value] of settled) values.set(name, value)
  return true
}

function foreignKeysOf(db: Db, { name }: PlainTable): readonly ForeignKey[] {
  return db.pragma(`foreign_key_list(${quoted(name)})`) as readonly ForeignKey[]
}

/** Parents before their children. */
function inOrder(db: Db): PlainTable[] {
  const left = new Map(plainTables(db).map((table) => [table.name, table]))
  const done: PlainTable[] = []
  while (left.size > 0) {
    const ready = [...left.values()].filter((table) =>
      foreignKeysOf(db, table).every((key) => key.table === table.name || !left.has(key.table)),
    )
    if (ready.length === 0) throw new Error('tables refer to each other in a circle')
    for (const table of ready) {
      left.delete(table.name)
      done.push(table)
    }
  }
  return done
}
