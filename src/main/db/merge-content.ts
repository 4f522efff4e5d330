import { withAttached } from './attached'
import type { Db } from './db'
import { indexedAnew } from './find-index'
import { exportedTables } from './lossless'
import { quoted, quotedList, type PlainTable } from './plain-tables'

/** How many rows came new, were here already, or are here in another form (and stayed as they are here). */
export type Merged = { readonly added: number; readonly same: number; readonly different: number }

type ForeignKey = {
  readonly id: number
  readonly table: string
  readonly from: string
  readonly to: string
}

/**
 * Takes everything of another file of this version over that is not here yet, under its own ids, in one transaction.
 * What is here stays as it is. The parts of a thing (the cards of a retro, the counts of a round) come with it or not at
 * all: two states of one thing are never mixed.
 */
export function mergeContent(db: Db, path: string): Merged {
  const tables = exportedTables(db)
  return withAttached(db, path, () =>
    db.transaction(() => {
      db.pragma('defer_foreign_keys = ON')
      db.exec(tables.map((table) => markNew(db, table)).join(''))
      const all = indexedAnew(db, () => tables.map((table) => takeOver(db, table)))
      db.exec(tables.map(({ name }) => `DROP TABLE temp.${newOf(name)};`).join(''))
      return {
        added: sum(all.map(({ added }) => added)),
        same: sum(all.map(({ same }) => same)),
        different: sum(all.map(({ different }) => different)),
      }
    })(),
  )
}

const newOf = (name: string): string => quoted(`new ${name}`)

/** The rowids don't matter: things are told apart by their keys. A number that only counts is no key. */
function markNew(db: Db, table: PlainTable): string {
  const { name, key } = table
  const columns = quotedList(key)
  const isHere = isSame(identity(db, table))
  return `
    CREATE TEMP TABLE ${newOf(name)} AS SELECT ${columns} FROM other.${quoted(name)} AS b
    WHERE NOT EXISTS (SELECT 1 FROM main.${quoted(name)} AS a WHERE ${isHere});
  `
}

function takeOver(db: Db, table: PlainTable): Merged {
  const { name, columns, key } = table
  const from = `other.${quoted(name)} AS b`
  const total = count(db, `SELECT count(*) FROM ${from}`)
  const same = count(
    db,
    `SELECT count(*) FROM ${from} WHERE EXISTS
       (SELECT 1 FROM main.${quoted(name)} AS a WHERE ${isSame(isCounted(db, table) ? identity(db, table) : columns)})`,
  )
  const owner = ownerOf(db, table)
  const isNew = `(${key.map((column) => `b.${quoted(column)}`).join(', ')}) IN (SELECT ${quotedList(key)} FROM temp.${newOf(name)})`
  const comesAlong = owner === null ? '' : ` AND ${owner}`
  const insert = (wanted: readonly string[], condition: string): number =>
    db
      .prepare(
        `INSERT INTO main.${quoted(name)} (${quotedList(wanted)}) SELECT ${quotedList(wanted)}
         FROM ${from} WHERE ${isNew}${comesAlong}${condition} ORDER BY ${quotedList(key)}`,
      )
      .run().changes
  const added = isCounted(db, table) ? insertCounted(db, table, insert) : insert(columns, '')
  return { added, same, different: total - same - added }
}

/** A row keeps its number where that is free; the others get the next ones. */
function insertCounted(
  db: Db,
  { name, columns, key }: PlainTable,
  insert: (wanted: readonly string[], condition: string) => number,
): number {
  const number = quotedList(key)
  db.exec(`CREATE TEMP TABLE ${TAKEN} AS SELECT ${number} FROM main.${quoted(name)}`)
  const taken = `b.${number} IN (SELECT ${number} FROM temp.${TAKEN})`
  const rest = columns.filter((column) => !key.includes(column))
  const added = insert(columns, ` AND NOT ${taken}`) + insert(rest, ` AND ${taken}`)
  db.exec(`DROP TABLE temp.${TAKEN}`)
  return added
}

const TAKEN = '"taken numbers"'

/** A row is part of a thing when its key begins with that thing's: then only with the thing itself, when that is new. */
function ownerOf(db: Db, { name, key }: PlainTable): string | null {
  const keys = db.pragma(`foreign_key_list(${quoted(name)})`) as readonly ForeignKey[]
  const single = keys.filter(({ id }) => keys.filter((other) => other.id === id).length === 1)
  const owner = single.find(({ from }) => from === key[0])
  if (!owner) return null
  return `b.${quoted(owner.from)} IN (SELECT ${quoted(owner.to)} FROM temp.${newOf(owner.table)})`
}

/** Rows that are only numbered (`INTEGER PRIMARY KEY`) are told apart by all that is in them. */
function isCounted(db: Db, { name, key }: PlainTable): boolean {
  const columns = db.pragma(`table_info(${quoted(name)})`) as readonly {
    name: string
    type: string
  }[]
  return key.length === 1 && columns.find((column) => column.name === key[0])?.type === 'INTEGER'
}

function identity(db: Db, table: PlainTable): readonly string[] {
  const { columns, key } = table
  return isCounted(db, table) ? columns.filter((column) => !key.includes(column)) : key
}

const isSame = (columns: readonly string[]): string =>
  columns.map((column) => `a.${quoted(column)} IS b.${quoted(column)}`).join(' AND ')

const count = (db: Db, sql: string): number => Number(db.prepare(sql).pluck().get())

const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0)
