/** Every reason a call can be refused. Codes cross boundaries; sentences live in `text/errors.ts`. */
export const ERROR_CODES = [
  'bad-request',
  'empty',
  'too-long',
  'too-small',
  'too-large',
  'not-a-date',
  'not-a-link',
  'unknown-call',
  'forbidden',
  'not-found',
  'wrong-stage',
  'closed',
  'sealed',
  'already-revealed',
  'names-looser',
  'name-needed',
  'name-taken',
  'no-seat',
  'not-yours',
  'votes-spent',
  'topic-full',
  'cards-full',
  'columns-full',
  'last-column',
  'members-full',
  'member-twice',
  'nothing-to-undo',
  'undo-passed',
  'list-passed',
  'reason-needed',
  'format-in-use',
  'check-open',
  'check-closed',
  'check-spoken',
  'too-few-people',
  'model-built-in',
  'file-not-database',
  'file-foreign',
  'file-too-new',
  'file-damaged',
  'file-is-folder',
  'file-locked',
  'file-busy',
  'file-unreachable',
  'file-read-only',
  'folder-not-writable',
  'disk-full',
  'disk-failed',
  'migration-failed',
  'backup-damaged',
  'nothing-readable',
  'import-unreadable',
  'import-too-large',
  'import-bad-row',
  'sealed-now',
  'round-open',
  'no-data',
  'place-asked',
  'place-not-whole',
  'place-inside',
  'place-not-empty',
  'place-has-data',
  'place-not-writable',
  'place-too-small',
  'place-network',
  'place-synced',
  'place-gone',
  'file-exists',
  'file-not-written',
  'many-files',
  'list-foreign',
  'list-too-new',
  'no-such-team',
  'no-backup',
  'no-such-backup',
  'two-teams',
  'port-taken',
  'no-address',
  'room-closed',
  'room-locked',
  'room-full',
  'wrong-code',
  'too-many-tries',
  'seat-unknown',
  'seat-removed',
  'stale-page',
  'not-connected',
  'internal',
] as const

export type ErrorCode = (typeof ERROR_CODES)[number]

/** An expected refusal. `field` names the input it is about, so that the sentence can stand beside it. */
export class AppError extends Error {
  readonly code: ErrorCode
  readonly field: string | undefined

  constructor(code: ErrorCode, options: { field?: string | undefined; cause?: unknown } = {}) {
    super(code, { cause: options.cause })
    this.name = 'AppError'
    this.code = code
    this.field = options.field
  }
}

export function isErrorCode(code: unknown): code is ErrorCode {
  return (ERROR_CODES as readonly unknown[]).includes(code)
}

/** The code of anything thrown; what is not an AppError is a bug and reads `internal`. */
export function codeOf(error: unknown): ErrorCode {
  return error instanceof AppError ? error.code : 'internal'
}

/** For the end of an exhaustive `switch`. */
export function assertNever(value: never): never {
  throw new Error(`unexpected value: ${String(value)}`)
}
