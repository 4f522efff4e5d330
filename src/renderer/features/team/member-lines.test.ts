import type { MemberId } from '@shared/domain/ids'
import { LIMITS } from '@shared/domain/limits'
import { describe, expect, it } from 'vitest'
import { memberProblem, membersFrom } from './member-lines'

describe('membersFrom', () => {
  it('makes one member of each line, in order, and none of a blank one', () => {
    let made = 0
    const members = membersFrom('Ada\n\n  Bo   Berg \n', () => `m${(made += 1)}` as MemberId)
    expect(members).toEqual([
      { id: 'm1', name: 'Ada' },
      { id: 'm2', name: 'Bo Berg' },
    ])
  })
})

describe('memberProblem', () => {
  it('takes no names at all: they can come later', () => {
    expect(memberProblem(' \n')).toBeNull()
  })

  it('refuses more names than there is room for', () => {
    const present = Array.from({ length: LIMITS.membersPerTeam - 1 }, (_, n) => `Person ${n}`)
    expect(memberProblem('Ada\nBo', present)).toBe('members-full')
    expect(memberProblem('Ada', present)).toBeNull()
  })

  it.each([
    ['twice in the lines', 'Ada\nBo\nada', []],
    ['in the team already', ' ADA ', ['Bo', 'Ada']],
  ])('refuses a name that is %s', (_where, text, present) => {
    expect(memberProblem(text, present)).toBe('member-twice')
  })

  it('refuses a name that is too long', () => {
    expect(memberProblem(`Ada\n${'a'.repeat(81)}`)).toBe('too-long')
  })
})
