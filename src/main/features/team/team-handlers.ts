import type { Handlers } from '@shared/api/contract'
import { dayOf } from '@shared/domain/day'
import type { TeamId } from '@shared/domain/ids'
import { LIMITS } from '@shared/domain/limits'
import { isSameName } from '@shared/domain/same-name'
import type { Member, Team } from '@shared/domain/team'
import { AppError } from '@shared/errors'
import type { Db } from '../../db/db'
import { announcement, type Listeners } from '../../events/listeners'
import type { RetroKeeper } from '../retro/retro-keeper'
import type { TeamRepository } from './team-repository'

type Deps = {
  readonly db: Db
  readonly teams: TeamRepository
  readonly keeper: RetroKeeper
  readonly listeners: Listeners
  readonly now: () => number
  /** A team went to the trash, with all that is running in it. */
  readonly onGone: () => void
}

type TeamCalls =
  | 'team.list'
  | 'team.get'
  | 'team.create'
  | 'team.rename'
  | 'team.delete'
  | 'member.add'
  | 'member.rename'
  | 'member.remove'

export function teamHandlers(deps: Deps): Pick<Handlers, TeamCalls> {
  const { db, teams, keeper, listeners, now, onGone } = deps
  const tell = (teamId: TeamId) => listeners.tellHosts(announcement('teams.changed', { teamId }))

  function teamOf(teamId: TeamId): Team {
    const team = teams.find(teamId)
    if (!team) throw new AppError('not-found', { field: 'teamId' })
    return team
  }

  function addMembers(teamId: TeamId, members: readonly Member[]): void {
    const present = teamOf(teamId).members
    const known = new Set(present.map((member) => member.id))
    const fresh = members.filter((member) => !known.has(member.id))
    if (known.size + fresh.length > LIMITS.membersPerTeam) {
      throw new AppError('members-full', { field: 'members' })
    }
    for (const [index, { name }] of fresh.entries()) {
      refuseTwice(name, [...present, ...fresh.slice(0, index)], 'members')
    }
    for (const member of fresh) teams.addMember(teamId, member)
  }

  /** Nobody could tell two people of one name apart: not as an owner, and not in a room. */
  function refuseTwice(name: string, others: readonly Member[], field: string): void {
    if (others.some((other) => isSameName(other.name, name))) {
      throw new AppError('member-twice', { field })
    }
  }

  return {
    'team.list': () => teams.lines(dayOf(now())),
    'team.get': (_actor, { teamId }) => ({
      team: teamOf(teamId),
      retros: teams.retrosOf(teamId),
    }),
    'team.create'(_actor, { teamId, name, members }) {
      db.transaction(() => {
        if (teams.add(teamId, name, dayOf(now()))) addMembers(teamId, members)
      })()
      tell(teamId)
      return null
    },
    'team.rename'(_actor, { teamId, name }) {
      teamOf(teamId)
      teams.rename(teamId, name)
      tell(teamId)
      return null
    },
    'team.delete'(_actor, { teamId }) {
      if (teams.isInTrash(teamId)) return null
      teamOf(teamId)
      teams.setRemoved(teamId, true)
      keeper.refreshTeam(teamId)
      onGone()
      tell(teamId)
      listeners.tellHosts(announcement('trash.changed', {}))
      return null
    },
    'member.add'(_actor, { teamId, members }) {
      db.transaction(() => addMembers(teamId, members))()
      tell(teamId)
      return null
    },
    'member.rename'(_actor, { teamId, memberId, name }) {
      const others = teamOf(teamId).members.filter(({ id }) => id !== memberId)
      refuseTwice(name, others, 'name')
      if (!teams.renameMember(teamId, memberId, name)) {
        throw new AppError('not-found', { field: 'memberId' })
      }
      tell(teamId)
      return null
    },
    'member.remove'(_actor, { teamId, memberId }) {
      teamOf(teamId)
      teams.removeMember(teamId, memberId)
      tell(teamId)
      return null
    },
  }
}
