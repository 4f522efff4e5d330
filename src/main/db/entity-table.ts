import type { Db } from './db'

/** How a field is kept: as it is, as 0 or 1, or as JSON. */
type Kept = 'plain' | 'boolean' | 'json'

export type FieldMap<Entity> = {
  readonly [F in keyof Entity]-?: readonly [column: string, kept: Kept]
}

type Value = string | number | null

/**
 * Reads and writes the things of one table by their domain fields. Changes name just the fields that differ, so the
 * UPDATEs are made here from the map, once per set of fields; every other statement is written out in repositories.
 */
export function entityTable<Entity extends { readonly id: string }>(
  db: Db,
  table: string,
  fields: FieldMap<Entity>,
  { ownedBy }: { readonly ownedBy: string | null },
) {
  const names = Object.keys(fields) as (keyof Entity & string)[]
  const columns = names.map((name) => fields[name][0])
  const ownerColumns = ownedBy === null ? [] : [ownedBy]
  const where = ownedBy === null ? 'id = ?' : `id = ? AND ${ownedBy} = ?`

  const insertInto = db.prepare(
    `INSERT INTO "${table}" (${[...ownerColumns, ...columns].join(', ')})
     VALUES (${[...ownerColumns, ...columns].map(() => '?').join(', ')})`,
  )
  const deleteFrom = db.prepare(`DELETE FROM "${table}" WHERE ${where}`)
  const updates = new Map<string, ReturnType<Db['prepare']>>()

  function updateOf(changed: readonly (keyof Entity & string)[]) {
    const key = changed.join()
    const known = updates.get(key)
    if (known) return known
    const set = changed.map((name) => `${fields[name][0]} = ?`).join(', ')
    const statement = db.prepare(`UPDATE "${table}" SET ${set} WHERE ${where}`)
    updates.set(key, statement)
    return statement
  }

  function kept(name: keyof Entity & string, value: unknown): Value {
    const how = fields[name][1]
    if (how === 'json') return JSON.stringify(value)
    if (how === 'boolean') return value === true ? 1 : 0
    return value as Value
  }

  // Rows come out of SQLite with the entity's own names, so that only these are left to do: there may be thousands.
  const unlike = names.filter((name) => fields[name][1] !== 'plain')

  function read(name: keyof Entity & string, value: unknown): unknown {
    return fields[name][1] === 'json' ? JSON.parse(String(value)) : value === 1
  }

  const owner = (id: string | null) => (ownedBy === null ? [] : [id])
  return {
    /** The columns to SELECT so that `toEntity` can read the row. */
    columns: names.map((name) => `"${table}".${fields[name][0]} AS "${name}"`).join(', '),
    /** Makes a row that was selected so into the entity; the row is not to be used any more. */
    toEntity(row: unknown): Entity {
      const values = row as Record<string, unknown>
      for (const name of unlike) values[name] = read(name, values[name])
      return values as Entity
    },
    insert(entity: Entity, ownerId: string | null): void {
      insertInto.run(...owner(ownerId), ...names.map((name) => kept(name, entity[name])))
    },
    /** Sets some fields; a thing that is gone stays gone. */
    update(id: string, changed: Partial<Entity>, ownerId: string | null): void {
      const changedNames = names.filter((name) => name in changed)
      if (changedNames.length === 0) return
      updateOf(changedNames).run(
        ...changedNames.map((name) => kept(name, changed[name])),
        id,
        ...owner(ownerId),
      )
    },
    remove(id: string, ownerId: string | null): void {
      deleteFrom.run(id, ...owner(ownerId))
    },
  }
}
