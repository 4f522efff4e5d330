import type { personCalls } from '@shared/api/person-calls'
import type { Handlers } from '@shared/api/contract'
import type { TeamId } from '@shared/domain/ids'
import type { TeamTraces, Trace } from '@shared/domain/person'
import type { Db } from '../../db/db'
import { eraseTraces, oweErasure } from '../../db/erase'
import { announcement, type Listeners } from '../../events/listeners'
import type { ActionRepository } from '../action/action-repository'
import type { RetroKeeper } from '../retro/retro-keeper'
import type { Seats } from '../retro/seats'
import type { TeamRepository } from '../team/team-repository'
import { mentionsReader } from './mentions-reader'
import { nameNotes } from './name-notes'
import { namePlaces } from './name-places'

type Deps = {
  readonly db: Db
  readonly teams: TeamRepository
  readonly actions: ActionRepository
  readonly keeper: RetroKeeper
  readonly seats: Seats
  readonly listeners: Listeners
  /** Lines to phones that joined under the name end. */
  readonly onErased: (name: string) => void
}

/** What Candor knows of one person by name, and how it forgets that. */
export function personHandlers(deps: Deps): Pick<Handlers, keyof typeof personCalls> {
  const { db, keeper, seats, listeners, onErased } = deps
  const places = namePlaces(db)
  const notes = nameNotes(db)
  const mentionsOf = mentionsReader(deps)

  function tracesOf(name: string): TeamTraces[] {
    const teams = new Map<TeamId, TeamTraces & { counts: Partial<Record<Trace, number>> }>()
    const histories = notes
      .history(name)
      .map((team) => ({ ...team, trace: 'history' as const, count: 1 }))
    for (const { teamId, teamName, trace, count } of [...places.counts(name), ...histories]) {
      const team = teams.get(teamId) ?? { teamId, teamName, counts: {} }
      team.counts[trace] = (team.counts[trace] ?? 0) + count
      teams.set(teamId, team)
    }
    return [...teams.values()].toSorted((a, b) => a.teamName.localeCompare(b.teamName))
  }

  /** One transaction; gives the teams in which the name stood, or null where it stood nowhere. */
  function erase(name: string): Set<TeamId> | null {
    const teamIds = new Set(places.teams(name))
    for (const { teamId } of notes.history(name)) teamIds.add(teamId)
    if (teamIds.size === 0 && notes.steps(name) + notes.drafts(name) === 0) return null
    places.forget(name)
    notes.forget(name)
    oweErasure(db)
    return teamIds
  }

  return {
    'person.names': () => places.names(),
    'person.find': (_actor, { name }) => ({
      name,
      teams: tracesOf(name),
      steps: notes.steps(name),
      drafts: notes.drafts(name),
      mentions: mentionsOf(name),
    }),
    'person.erase'(_actor, { name }) {
      const teamIds = db.transaction(() => erase(name))()
      if (!teamIds) return null
      eraseTraces(db)
      seats.forgetPerson(name)
      onErased(name)
      for (const teamId of teamIds) {
        keeper.refreshTeam(teamId)
        listeners.tellHosts(announcement('teams.changed', { teamId }))
        listeners.tellHosts(announcement('actions.changed', { teamId }))
      }
      listeners.tellHosts(announcement('person.erased', { name }))
      return null
    },
  }
}
