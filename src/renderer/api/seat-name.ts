import { MemberName } from '@shared/domain/team'
import { AppError, isErrorCode } from '@shared/errors'

/**
 * The name of who sits at this laptop, as the host will keep it; null for none. Refused here already, because a seat
 * is remembered on this device before the host is asked.
 */
export function seatNameFrom(text: string): string | null {
  if (text.trim() === '') return null
  const parsed = MemberName.safeParse(text)
  if (parsed.success) return parsed.data
  const code = parsed.error.issues[0]?.message
  throw new AppError(isErrorCode(code) ? code : 'bad-request', { field: 'name' })
}
