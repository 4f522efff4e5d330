import { join } from 'node:path'
import { AppError, codeOf } from '@shared/errors'
import { prepareFolder } from './data-folder'
import { Database } from './db'
import { explained } from './explained'

// Held here too: a database that nothing refers to is closed when memory is tidied up, and its lock would go with it.
const held = new Set<Database.Database>()

/**
 * Keeps a second host out of a data folder for as long as this process lives. The lock is an open transaction on a
 * little database beside the data: the system lets go of it even when the process is killed, so no stale lock stays.
 */
export function lockFolder(folder: string): () => void {
  prepareFolder(folder)
  const lock = openLock(join(folder, 'candor.lock'))
  try {
    lock.exec('BEGIN EXCLUSIVE')
  } catch (error) {
    lock.close()
    const reason = explained(error)
    throw codeOf(reason) === 'file-busy' ? new AppError('file-locked', { cause: error }) : reason
  }
  held.add(lock)
  return () => {
    held.delete(lock)
    lock.close()
  }
}

function openLock(path: string): Database.Database {
  try {
    return new Database(path, { timeout: 0 })
  } catch (error) {
    throw explained(error)
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
