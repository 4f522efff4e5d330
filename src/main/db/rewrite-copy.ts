import { Database, type Db } from './db'

/** Takes something out of a copy, and writes the copy afresh, so that no page of it still holds that. */
export function rewriteCopy<Result>(path: string, takeOut: (copy: Db) => Result): Result {
  const copy = new Database(path)
  try {
    copy.pragma('foreign_keys = ON')
    copy.pragma('temp_store = MEMORY')
    const result = copy.transaction(() => takeOut(copy))()
    copy.exec('VACUUM')
    return result
  } finally {
    copy.close()
  }
}
