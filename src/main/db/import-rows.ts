import { AppError, codeOf } from '@shared/errors'
import type { Db } from './db'
import { explained } from './explained'
import { fromJson } from './lossless'
import { quoted, quotedList, type PlainTable } from './plain-tables'

type Row = Readonly<Record<string, unknown>>
type Value = NonNullable<ReturnType<typeof fromJson>> | null

/** Gives the column that holds what can't be; null where all is well. */
export type Refuse = (table: string, row: Readonly<Record<string, Value>>) => string | null

/** Writes the rows of a table. Throws `import-bad-row` with table, row and column. */
export function insertRows(
  fresh: Db,
  { name, columns }: PlainTable,
  rows: readonly Row[],
  refuse: Refuse,
): void {
  const insert = fresh.prepare(
    `INSERT INTO ${quoted(name)} (${quotedList(columns)}) VALUES (${columns.map(() => '?').join(', ')})`,
  )
  for (const [index, row] of rows.entries()) {
    if (Object.keys(row).some((column) => !columns.includes(column))) throw badRow(name, index)
    const values = valuesOf(name, columns, row, index)
    const wrong = refuse(name, Object.fromEntries(values))
    if (wrong !== null) throw badRow(name, index, wrong)
    try {
      insert.run(...values.map(([, value]) => value))
    } catch (error) {
      // The disk's reasons are no fault of the row.
      if (codeOf(explained(error)) !== 'internal') throw explained(error)
      throw badRow(name, index, '', error)
    }
  }
}

function valuesOf(table: string, columns: readonly string[], row: Row, index: number) {
  return columns.map((column): [string, Value] => {
    const value = fromJson(row[column])
    if (value === undefined) throw badRow(table, index, column)
    return [column, value]
  })
}

type ForeignKey = {
  readonly id: number
  readonly table: string
  readonly from: string
  readonly to: string
}

/** Throws `import-bad-row` for the first row of a table that refers to what is not there. */
export function refuseLost(fresh: Db, { name }: PlainTable, rows: readonly Row[]): void {
  if ((fresh.pragma(`foreign_key_check(${quoted(name)})`) as unknown[]).length === 0) return
  const all = fresh.pragma(`foreign_key_list(${quoted(name)})`) as readonly ForeignKey[]
  for (const id of new Set(all.map((key) => key.id))) {
    const parts = all.filter((key) => key.id === id)
    const [parent = ''] = parts.map(({ table }) => table)
    const match = parts.map(({ to }) => `${quoted(to)} = ?`).join(' AND ')
    const select = fresh.prepare(`SELECT 1 FROM ${quoted(parent)} WHERE ${match}`)
    const lost = rows.findIndex((row) => {
      const values = parts.map(({ from }) => fromJson(row[from]))
      return values.every((value) => value !== null) && select.get(...values) === undefined
    })
    // Of a key of two columns the last one says what of the thing it is.
    if (lost >= 0) throw badRow(name, lost, parts.at(-1)?.from)
  }
}

const ASKED = `SELECT 1 FROM health_round, json_each(health_round.statements) AS asked
  WHERE health_round.id = ? AND json_extract(asked.value, '$.key') = ?`

/** The same for answers to what was not asked: statements are in the round, as JSON. */
export function refuseUnasked(
  fresh: Db,
  { name, columns }: PlainTable,
  rows: readonly Row[],
): void {
  if (!columns.includes('statement_key')) return
  const select = fresh.prepare(ASKED)
  const lost = rows.findIndex(
    (row) => select.get(row['round_id'], row['statement_key']) === undefined,
  )
  if (lost >= 0) throw badRow(name, lost, 'statement_key')
}

function badRow(table: string, index: number, column = '', cause?: unknown): AppError {
  return new AppError('import-bad-row', { field: `${table} ${index + 1} ${column}`.trim(), cause })
}
