import { join } from 'node:path'
import { AppError } from '@shared/errors'
import { prepareFolder } from './data-folder'
import { Database } from './db'

// Held here too: a database that nothing refers to is closed when memory is tidied up, and its lock would go with it.
const held = new Set<Database.Database>()

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
  held.add(lock)
  return () => {
    held.delete(lock)
    lock.close()
  }
}

/** Locks a folder now. Whoever takes the lock first is handed this one, later ones lock anew; `release` if nobody did. */
export function lockAhead(folder: string): {
  readonly take: () => () => void
  readonly release: () => void
} {
  let held: (() => void) | null = lockFolder(folder)
  const handOver = () => {
    const given = held
    held = null
    return given
  }
  return { take: () => handOver() ?? lockFolder(folder), release: () => handOver()?.() }
}
