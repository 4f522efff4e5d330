import { AppError, type ErrorCode } from '@shared/errors'

const CODES: readonly (readonly [RegExp, ErrorCode])[] = [
  [/^SQLITE_NOTADB/, 'file-not-database'],
  [/^SQLITE_CORRUPT/, 'file-damaged'],
  [/^SQLITE_(BUSY|LOCKED)/, 'file-locked'],
  [/^SQLITE_READONLY/, 'file-read-only'],
  [/^SQLITE_FULL/, 'disk-full'],
  [/^SQLITE_CANTOPEN/, 'file-read-only'],
  [/^SQLITE_IOERR/, 'file-damaged'],
]

/** SQLite's own reason as one of ours; anything else stays what it is. */
export function explained(error: unknown): unknown {
  if (error instanceof AppError && error.code !== 'migration-failed') return error
  const cause = error instanceof AppError ? error.cause : error
  const sqlite = (cause as { code?: unknown } | null)?.code
  const found = CODES.find(([pattern]) => typeof sqlite === 'string' && pattern.test(sqlite))
  return found ? new AppError(found[1], { cause }) : error
}
