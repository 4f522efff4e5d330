import type { Db } from './db'

const isAttached = "SELECT 1 FROM pragma_database_list WHERE name = 'other'"

/** Opens another file beside this one, as `other`, for as long as the work takes. What a failure has left goes first. */
export function withAttached<Result>(db: Db, path: string, work: () => Result): Result {
  if (db.prepare(isAttached).get() !== undefined) db.exec('DETACH DATABASE other')
  db.prepare('ATTACH DATABASE ? AS other').run(path)
  try {
    return work()
  } finally {
    db.exec('DETACH DATABASE other')
  }
}
