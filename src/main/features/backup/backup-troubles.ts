import { codeOf, type ErrorCode } from '@shared/errors'
import { note } from '../../log/log'

export type BackupTroubles = ReturnType<typeof backupTroubles>

/** What went wrong with the data or its backups where nobody asked, until it is well again; `tell` when it changes. */
export function backupTroubles(now: () => number, tell: () => void) {
  let damagedAt: number | null = null
  let failed: { readonly code: ErrorCode; readonly at: number } | null = null

  return {
    now: () => ({ damagedAt, failed }),
    /** The data file was looked through, and this is wrong with it: SQLite's own words, which quote nobody. */
    damaged(lines: readonly string[]): void {
      if (damagedAt !== null) return
      damagedAt = now()
      note('the data file is damaged inside', { found: lines.join(', ') })
      tell()
    },
    /** Today's backup was not made. */
    notMade(error: unknown): void {
      failed = { code: codeOf(error), at: now() }
      tell()
    },
    /** A backup was made and checked, of a file that is sound. */
    made(): void {
      if (damagedAt === null && failed === null) return
      damagedAt = null
      failed = null
      tell()
    },
  }
}
