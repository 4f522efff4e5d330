import { AppError, codeOf, type ErrorCode } from '@shared/errors'

/** By SQLite's codes, extended ones too, and those of the system. Only damage says something about the file itself. */
const CODES: readonly (readonly [RegExp, ErrorCode])[] = [
  [/^SQLITE_NOTADB/, 'file-not-database'],
  [/^SQLITE_CORRUPT/, 'file-damaged'],
  [/^SQLITE_(BUSY|LOCKED|PROTOCOL)/, 'file-busy'],
  [/^(SQLITE_READONLY|EROFS$)/, 'file-read-only'],
  [/^(SQLITE_FULL|(ENOSPC|EDQUOT)$)/, 'disk-full'],
  [/^(SQLITE_(CANTOPEN|PERM|AUTH)|(EACCES|EPERM|EBUSY)$)/, 'file-unreachable'],
  // Also a read that came short: a file that lacks its end is told as corrupt.
  [/^(SQLITE_IOERR|(EIO|ENXIO|ENODEV|ESTALE|EFBIG)$)/, 'disk-failed'],
]

/** What may be gone the next time: the file may be whole. */
const PASSING: readonly ErrorCode[] = [
  'file-busy',
  'file-read-only',
  'disk-full',
  'file-unreachable',
  'disk-failed',
]

/** SQLite's or the system's own reason as one of ours; anything else stays what it is. */
export function explained(error: unknown): unknown {
  if (error instanceof AppError && error.code !== 'migration-failed') return error
  const cause = error instanceof AppError ? error.cause : error
  const { code, address } = (cause ?? {}) as { code?: unknown; address?: unknown }
  // A port that may not be used is no file.
  if (typeof code !== 'string' || address !== undefined) return error
  const found = CODES.find(([pattern]) => pattern.test(code))
  return found ? new AppError(found[1], { cause }) : error
}

/** Whether the file itself is hurt. */
export function isDamage(error: unknown): boolean {
  return codeOf(explained(error)) === 'file-damaged'
}

/** Whether it is no fault of what is being read, which may be whole. */
export function isPassing(error: unknown): boolean {
  return PASSING.includes(codeOf(explained(error)))
}

/** Throws what passes, explained: whoever makes do with less must not make do with it. */
export function throwPassing(error: unknown): void {
  if (isPassing(error)) throw explained(error)
}
