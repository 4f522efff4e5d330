import type { Db } from './db'

/**
 * Does the work of writing rows in whatever order, and makes the index of what can be found anew from what is there then:
 * the triggers that keep it up to date look at a row's parents, which may come last. To be called in a transaction.
 */
export function indexedAnew<Result>(db: Db, write: () => Result): Result {
  // Emptied first, so that the triggers have little to take out, row by row.
  db.exec('DELETE FROM main.find_entry')
  const result = write()
  db.exec('DELETE FROM main.find_entry')
  db.exec('INSERT INTO main.find_entry SELECT * FROM main.find_fresh')
  return result
}

const hasIndex = "SELECT 1 FROM sqlite_schema WHERE name = 'find_word'"

/**
 * The index of words is kept in parts, one written after the other, and notes in the newest what left an older one. As
 * one part it holds nothing that left it, and tells no order in which things came.
 */
export function forgetInIndex(db: Db): void {
  // A copy of an older version has none.
  if (db.prepare(hasIndex).get() === undefined) return
  db.exec("INSERT INTO find_word (find_word) VALUES ('optimize')")
}
