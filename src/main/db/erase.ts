import type { Db } from './db'

/**
 * Makes what was deleted or overwritten unreadable: `secure_delete` has zeroed it in the file, and this empties the
 * write-ahead log, which still holds the pages as they were. To be called after the transaction that deleted.
 */
export function eraseTraces(db: Db): void {
  if (db.inTransaction) throw new Error('the log can only be emptied after the transaction')
  db.pragma('wal_checkpoint(TRUNCATE)')
}
