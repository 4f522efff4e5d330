import { existsSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { AppError } from '@shared/errors'
import { backUp } from './back-up'
import { APPLICATION_ID, DATABASE_NAME } from './database-file'
import { Database, type Db } from './db'
import { eraseWhatIsOwed } from './erase'
import { explained } from './explained'
import { prepareFolder } from './data-folder'
import { migrate, schemaVersion } from './migrate'
import { MIGRATIONS } from './migrations'
import { finishRecovery } from './quarantine'
import { removeWorkingCopies } from './working-copies'

export { APPLICATION_ID, DATABASE_NAME }

/**
 * Opens the data of a folder, made new where there is none. Throws an AppError with a code of its own for each way a
 * file can be wrong, and leaves a wrong file as it is. Where hosts may meet, to be called by who holds the folder's lock.
 */
export function openDatabase(folder: string, steps: readonly string[] = MIGRATIONS): Db {
  prepareFolder(folder)
  const path = join(folder, DATABASE_NAME)
  try {
    finishRecovery(folder)
    removeWorkingCopies(folder)
    refuseFolder(path)
    lookFirst(path, steps.length)
    return openSound(path, folder, steps)
  } catch (error) {
    throw explained(error)
  }
}

function openSound(path: string, folder: string, steps: readonly string[]): Db {
  const db = new Database(path)
  try {
    refuseForeign(db, steps.length)
    refuseReadOnly(db)
    secure(db)
    bringUpToDate(db, folder, steps)
    if (steps === MIGRATIONS) eraseWhatIsOwed(db)
    return db
  } catch (error) {
    db.close()
    throw error
  }
}

/** Whether whoever had the data open last did not close it: then its log still lies beside it. */
export function hasLogLeft(folder: string): boolean {
  return existsSync(join(folder, `${DATABASE_NAME}-wal`))
}

/** A migrated database that lives in memory, for tests. */
export function openMemoryDatabase(): Db {
  const db = new Database(':memory:')
  db.pragma(`application_id = ${APPLICATION_ID}`)
  migrate(db, MIGRATIONS)
  return db
}

function refuseFolder(path: string): void {
  if (statSync(path, { throwIfNoEntry: false })?.isDirectory()) throw new AppError('file-is-folder')
}

/**
 * Looks before it touches. Even to open a file for writing and to close it again would tidy the log beside it; so one
 * that is not ours is met by a connection that can't, and refused with all bytes as they were.
 */
function lookFirst(path: string, newest: number): void {
  if (!existsSync(path)) return
  const db = new Database(path, { readonly: true })
  try {
    refuseForeign(db, newest)
  } catch (error) {
    // A journal that waits to be rolled back can't be read past. The second look, which may write, will tell.
    if (!isNotWritable(error)) throw error
  } finally {
    db.close()
  }
}

/** Nothing is ours but what says so, and an empty file: what a first start leaves that was cut off. */
function refuseForeign(db: Db, newest: number): void {
  const id = db.pragma('application_id', { simple: true })
  const version = schemaVersion(db)
  const tables = db.prepare('SELECT count(*) FROM sqlite_schema').pluck().get()
  if (tables === 0 && id === 0 && version === 0) return
  if (id !== APPLICATION_ID) throw new AppError('file-foreign')
  if (version > newest) throw new AppError('file-too-new')
}

/** SQLite opens what it can't write without a word, and would refuse the first command; so a write is tried. */
function refuseReadOnly(db: Db): void {
  db.exec(`BEGIN IMMEDIATE; PRAGMA user_version = ${schemaVersion(db)}; ROLLBACK`)
}

/** What makes a commit last through a power cut, and a deleted text not stay behind in a free page. */
export function secure(db: Pick<Db, 'pragma'>): void {
  const mode = db.pragma('journal_mode = WAL', { simple: true })
  // On some network file systems WAL can't work; the old journal is slower and as safe.
  if (mode !== 'wal') db.pragma('journal_mode = DELETE')
  db.pragma('synchronous = FULL')
  db.pragma('foreign_keys = ON')
  db.pragma('secure_delete = ON')
  // What is sorted or kept aside in the middle of a statement stays off the disk.
  db.pragma('temp_store = MEMORY')
  db.pragma('trusted_schema = OFF')
  db.pragma('cell_size_check = ON')
}

function bringUpToDate(db: Db, folder: string, steps: readonly string[]): void {
  const version = schemaVersion(db)
  const hasToMigrate = version < steps.length
  if (hasToMigrate && version > 0) {
    backUp(db, folder, `before-version-${version + 1}`)
  }
  if (version === 0) db.pragma(`application_id = ${APPLICATION_ID}`)
  migrate(db, steps)
  if (hasToMigrate) db.pragma('wal_checkpoint(TRUNCATE)')
}

function isNotWritable(error: unknown): boolean {
  const { code } = error as { code?: unknown }
  return typeof code === 'string' && /^SQLITE_(READONLY|CANTOPEN)/.test(code)
}
