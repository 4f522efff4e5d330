import { z } from 'zod'
import { MemberId, RetroId, TeamId } from '../domain/ids'
import { LIMITS } from '../domain/limits'
import { Member, MemberName, RetroLine, Team, TeamLine, TeamName } from '../domain/team'
import { HOST, Nothing, type Call } from './call'

const Members = z.array(Member).max(LIMITS.membersPerTeam, { error: 'members-full' })

export const teamCalls = {
  'team.list': { allow: HOST, input: z.object({}), output: z.array(TeamLine) },
  'team.get': {
    allow: HOST,
    input: z.object({ teamId: TeamId }),
    output: z.object({ team: Team, retros: z.array(RetroLine) }),
  },
  'team.create': {
    allow: HOST,
    input: z.object({ teamId: TeamId, name: TeamName, members: Members }),
    output: Nothing,
  },
  'team.rename': {
    allow: HOST,
    input: z.object({ teamId: TeamId, name: TeamName }),
    output: Nothing,
  },
  /** To the trash, with its retros and actions. */
  'team.delete': { allow: HOST, input: z.object({ teamId: TeamId }), output: Nothing },
  'member.add': {
    allow: HOST,
    input: z.object({ teamId: TeamId, members: Members }),
    output: Nothing,
  },
  'member.rename': {
    allow: HOST,
    input: z.object({ teamId: TeamId, memberId: MemberId, name: MemberName }),
    output: Nothing,
  },
  'member.remove': {
    allow: HOST,
    input: z.object({ teamId: TeamId, memberId: MemberId }),
    output: Nothing,
  },
  /** Puts a believable team with six sprints beside what is there; gives its id. */
  /** The made-up team with its past, under the id it is given. */
  'sample.load': { allow: HOST, input: z.object({ teamId: TeamId }), output: Nothing },
} as const satisfies Record<string, Call>

const TrashedThing = z.object({
  kind: z.enum(['team', 'retro', 'health-check', 'action']),
  id: z.union([TeamId, RetroId, z.uuid()]),
  title: z.string(),
  teamName: z.string(),
})
export type TrashedThing = z.output<typeof TrashedThing>

export const trashCalls = {
  'trash.list': { allow: HOST, input: z.object({}), output: z.array(TrashedThing) },
  'trash.restore': {
    allow: HOST,
    input: TrashedThing.pick({ kind: true, id: true }),
    output: Nothing,
  },
  'trash.empty': { allow: HOST, input: z.object({}), output: Nothing },
} as const satisfies Record<string, Call>
