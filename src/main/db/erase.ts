import type { Db } from './db'
import { trouble } from '../log/log'
import { forgetInIndex } from './find-index'

const OWED = 'erasure-owed'

/** To be called in the transaction that deletes: a host that is killed before `eraseTraces` does it at its next start. */
export function oweErasure(db: Db): void {
  db.prepare("INSERT OR REPLACE INTO setting (key, value) VALUES (?, 'true')").run(OWED)
}

/**
 * Makes what was deleted or overwritten unreadable; to be called after the transaction that deleted and owed it. Where
 * it can't be done now (a full disk, a copy that is being read) it stays owed, and is done at the next erasure or start:
 * what was deleted is deleted all the same.
 */
export function eraseTraces(db: Db): void {
  if (db.inTransaction) throw new Error('traces can only be erased after the transaction')
  try {
    rewrite(db)
  } catch (error) {
    trouble('traces are left to be erased later', error)
  }
}

/**
 * `secure_delete` zeroes what is freed, but leaves old bytes where
 * SQLite lays a page out anew, so the file is written afresh from its live rows (about 13 ms a MB); then the write-ahead
 * log is emptied, which still holds the pages as they were.
 */
function rewrite(db: Db): void {
  forgetInIndex(db)
  db.exec('VACUUM')
  erased.set(db, erasuresOf(db) + 1)
  const [{ busy }] = db.pragma('wal_checkpoint(TRUNCATE)') as [{ busy: number }]
  // A backup is reading: the next start does it, unless something else is erased before.
  if (busy === 1) return
  db.prepare('DELETE FROM setting WHERE key = ?').run(OWED)
}

const erased = new WeakMap<Db, number>()

/** How often something was erased since the file was opened: what was copied before and ends after is out of date. */
export function erasuresOf(db: Db): number {
  return erased.get(db) ?? 0
}

/** Erases what a killed host left to be erased. */
export function eraseWhatIsOwed(db: Db): void {
  if (db.prepare('SELECT 1 FROM setting WHERE key = ?').get(OWED) !== undefined) eraseTraces(db)
}
