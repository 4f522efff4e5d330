import { join } from 'node:path'
import { removeCopy } from './back-up'
import { sweepBackups } from './backup-shelf'

/** Copies that a work makes for itself in the data folder, and removes at its end. */
const NAMES = {
  export: 'candor-export.tmp',
  restore: 'candor-restore.tmp',
  import: 'candor-import.tmp',
  empty: 'candor-empty.tmp',
  salvage: 'candor-salvage.tmp',
  salvageSource: 'candor-salvage-source.tmp',
} as const

export function workingCopy(folder: string, work: keyof typeof NAMES): string {
  return join(folder, NAMES[work])
}

/** Removes what killed works have left: it was scrubbed of nothing. To be called by whoever holds the folder's lock. */
export function removeWorkingCopies(folder: string): void {
  for (const name of Object.values(NAMES)) removeCopy(join(folder, name))
  sweepBackups(folder)
}
