import type { Db } from './db'

export type PlainTable = {
  readonly name: string
  readonly columns: readonly string[]
  /** The columns that tell its rows apart. */
  readonly key: readonly string[]
}

type Listed = { readonly name: string; readonly type: string; readonly schema: string }
type Column = { readonly name: string; readonly pk: number }

/**
 * Every table that people's things lie in, as the schema says. What is found by searching (`find_entry`, and a virtual
 * table with its shadows) is made from the others by triggers, and comes and goes with them.
 */
export function plainTables(db: Db): PlainTable[] {
  return (db.pragma('table_list') as readonly Listed[])
    .filter(({ schema, type, name }) => schema === 'main' && type === 'table' && !isSqlites(name))
    .filter(({ name }) => !isMade(name))
    .map(({ name }) => tableOf(db, name))
    .toSorted((a, b) => (a.name < b.name ? -1 : 1))
}

export const quoted = (name: string): string => `"${name.replaceAll('"', '""')}"`

export const quotedList = (names: readonly string[]): string => names.map(quoted).join(', ')

function isSqlites(name: string): boolean {
  return name.startsWith('sqlite_')
}

function isMade(name: string): boolean {
  return name.startsWith('find_')
}

function tableOf(db: Db, name: string): PlainTable {
  const columns = db.pragma(`table_info(${quoted(name)})`) as readonly Column[]
  const key = columns.filter(({ pk }) => pk > 0).toSorted((a, b) => a.pk - b.pk)
  return {
    name,
    columns: columns.map((column) => column.name),
    key: key.map((column) => column.name),
  }
}
