import { mkdirSync } from 'node:fs'
import { AppError, codeOf } from '@shared/errors'
import { copyInto, isAsSigned, removeCopy } from './back-up'
import { backupPath, isOnShelf } from './backup-shelf'
import { checkDatabase } from './check-database'
import { APPLICATION_ID } from './database-file'
import { Database, type Db } from './db'
import { throwPassing } from './explained'
import { migrate } from './migrate'
import { MIGRATIONS } from './migrations'
import { workingCopy } from './working-copies'

/**
 * Makes a copy of a backup that is ready to be the data: verified, of this version, and sound. The backup itself is
 * only read. Throws `backup-damaged`, `file-too-new` or `not-found`.
 */
export function prepareRestore(folder: string, name: string): string {
  const path = workingCopy(folder, 'restore')
  const backup = openBackup(folder, name)
  try {
    mkdirSync(folder, { recursive: true })
    copyInto(backup, path)
  } finally {
    backup.close()
  }
  try {
    bringUpToDate(path)
    return path
  } catch (error) {
    removeCopy(path)
    throwPassing(error)
    throw codeOf(error) === 'file-too-new'
      ? error
      : new AppError('backup-damaged', { cause: error })
  }
}

function openBackup(folder: string, name: string): Db {
  if (!isOnShelf(folder, name)) throw new AppError('not-found', { field: 'name' })
  const path = backupPath(folder, name)
  if (!isAsSigned(path)) throw new AppError('backup-damaged')
  const backup = new Database(path, { readonly: true })
  if (backup.pragma('application_id', { simple: true }) === APPLICATION_ID) return backup
  backup.close()
  throw new AppError('backup-damaged')
}

function bringUpToDate(path: string): void {
  const copy = new Database(path)
  try {
    copy.pragma('foreign_keys = ON')
    migrate(copy, MIGRATIONS)
    const { problems } = checkDatabase(copy)
    if (problems.length > 0) throw new Error(problems.join('\n'))
  } finally {
    copy.close()
  }
}
