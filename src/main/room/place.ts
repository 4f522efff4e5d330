import type { HealthRoundId, PlaceId, RetroId } from '@shared/domain/ids'
import type { NamesLevel } from '@shared/domain/names'
import { isClosed } from '@shared/domain/retro'
import { AppError, codeOf } from '@shared/errors'
import type { HealthRepository } from '../features/health/health-repository'
import type { RetroKeeper } from '../features/retro/retro-keeper'
import type { TeamRepository } from '../features/team/team-repository'

/** What a room is for, as far as the room has to know. */
export type Place = {
  /** Of these two one is null. */
  readonly retroId: RetroId | null
  readonly roundId: HealthRoundId | null
  readonly names: NamesLevel
  /** For who is asked for a name. */
  readonly teamNames: readonly string[]
  /** Nobody new is asked in: it is closed. */
  readonly isOver: boolean
}

export type PlaceOf = (placeId: PlaceId) => Place

type Deps = {
  readonly keeper: RetroKeeper
  readonly teams: TeamRepository
  readonly rounds: HealthRepository
}

/** Looks up what a room is for. A health check that stands alone has a room of its own, and asks nobody's name. */
export function placeReader({ keeper, teams, rounds }: Deps): PlaceOf {
  function ofCheck(roundId: HealthRoundId): Place {
    const round = rounds.find(roundId)?.round
    if (!round || round.retroId !== null) throw new AppError('not-found', { field: 'placeId' })
    const isOver = round.closedOn !== null
    return { retroId: null, roundId, names: 'anonymous', teamNames: [], isOver }
  }

  function ofRetro(retroId: RetroId): Place {
    try {
      const { retro } = keeper.truthOf(retroId)
      const teamNames = teams.find(retro.teamId)?.members.map(({ name }) => name) ?? []
      return { retroId, roundId: null, names: retro.names, teamNames, isOver: isClosed(retro) }
    } catch (error) {
      if (codeOf(error) !== 'not-found') throw error
      throw new AppError('not-found', { field: 'placeId' })
    }
  }

  return (placeId) => (rounds.isRound(placeId) ? ofCheck(placeId) : ofRetro(placeId as RetroId))
}
