import { removeCopy } from './back-up'
import { listBackups, type BackupLine } from './backup-shelf'
import type { Counts } from './check-database'
import { salvage } from './salvage'

/** What data that can't be opened could go on with. */
export type WhatIsLeft = {
  readonly backups: readonly BackupLine[]
  /** What can still be read of a damaged file; null for nothing. */
  readonly readable: Counts | null
}

/** Looks at every backup byte by byte, and through a damaged file. Slow: for a worker. */
export function whatIsLeft(folder: string, isDamaged: boolean): WhatIsLeft {
  return { backups: listBackups(folder), readable: isDamaged ? readableIn(folder) : null }
}

function readableIn(folder: string): Counts | null {
  try {
    const found = salvage(folder)
    if (found) removeCopy(found.path)
    return found?.counts ?? null
  } catch {
    // No room to try it now. The backups are offered all the same.
    return null
  }
}
