import { join } from 'node:path'
import { AppError } from '@shared/errors'
import { prepareFolder } from './data-folder'
import { Database } from './db'

/**
 * Keeps a second host out of a data folder for as long as this process lives. The lock is an open transaction on a
 * little database beside the data: the system lets go of it even when the process is killed, so no stale lock stays.
 */
export function lockFolder(folder: string): () => void {
  prepareFolder(folder)
  const lock = new Database(join(folder, 'candor.lock'), { timeout: 0 })
  try {
    lock.exec('BEGIN EXCLUSIVE')
  } catch (error) {
    lock.close()
    throw new AppError('file-locked', { cause: error })
  }
  return () => void lock.close()
}
