import type { MemberId } from '@shared/domain/ids'
import { LIMITS } from '@shared/domain/limits'
import { isSameName } from '@shared/domain/same-name'
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

/** Why the names can't be taken as they stand beside those who are in the team already. */
export function memberProblem(text: string, present: readonly string[] = []): ErrorCode | null {
  const names = memberNames(text)
  if (names.length + present.length > LIMITS.membersPerTeam) return 'members-full'
  const read = names.map((name) => MemberName.safeParse(name).data)
  if (read.includes(undefined)) return 'too-long'
  const fresh = read.filter((name) => name !== undefined)
  const isTwice = fresh.some((name, at) =>
    [...present, ...fresh.slice(0, at)].some((other) => isSameName(other, name)),
  )
  return isTwice ? 'member-twice' : null
}
