import type { MemberId } from '@shared/domain/ids'
import { LIMITS } from '@shared/domain/limits'
import { MemberName, type Member } from '@shared/domain/team'
import type { ErrorCode } from '@shared/errors'

/** The names that stand in a text, one a line; blank lines are none. */
export function memberNames(text: string): string[] {
  return text.split('\n').filter((line) => line.trim() !== '')
}

/** The members that such a text makes. `newMemberId` gives each an id. */
export function membersFrom(text: string, newMemberId: () => MemberId): Member[] {
  return memberNames(text).map((line) => ({ id: newMemberId(), name: MemberName.parse(line) }))
}

/** Why the names can't be taken as they stand; `room` is how many more the team may have. */
export function memberProblem(
  text: string,
  room: number = LIMITS.membersPerTeam,
): ErrorCode | null {
  const names = memberNames(text)
  if (names.length > room) return 'members-full'
  return names.every((name) => MemberName.safeParse(name).success) ? null : 'too-long'
}
