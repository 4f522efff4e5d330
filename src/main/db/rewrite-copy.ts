import { Database, type Db } from './db'
import { forgetInIndex } from './find-index'

/**
 * Takes something out of a copy, and writes the copy afresh, so that no page and no part of its index still holds
 * that, or anything that had left it before.
 */
export function rewriteCopy<Result>(path: string, takeOut: (copy: Db) => Result): Result {
  const copy = new Database(path)
  try {
    copy.pragma('foreign_keys = ON')
    copy.pragma('temp_store = MEMORY')
    const result = copy.transaction(() => takeOut(copy))()
    forgetInIndex(copy)
    copy.exec('VACUUM')
    return result
  } finally {
    copy.close()
  }
}
