import type { ErrorCode } from '@shared/errors'
import { actionDialog as words } from '@shared/text/actions'
import { errorText } from '@shared/text/errors'

/** What is said beside a field of an action; where nothing may stand empty, `empty` says what to write. */
export function problemText(
  code: ErrorCode | undefined,
  empty: string = words.empty,
  tooLong: string = words.tooLong,
): string | undefined {
  if (code === 'empty') return empty
  return code === 'too-long' ? tooLong : code && errorText(code)
}
