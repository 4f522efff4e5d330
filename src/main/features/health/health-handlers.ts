import type { Handlers } from '@shared/api/contract'
import { purposes, type Actor } from '@shared/domain/actor'
import { refuseClosed } from '@shared/domain/card'
import { dayOf } from '@shared/domain/day'
import { checkedBallot } from '@shared/domain/health-ballot'
import { countBallots, isEnough, spokenCounts, type RoundCount } from '@shared/domain/health-count'
import { hasJoinedOrLeft } from '@shared/domain/health-roster'
import {
  refuseClosedRound,
  seenRound,
  type HealthRound,
  type RoundTruth,
  type StoredRound,
} from '@shared/domain/health-round'
import type { BallotId, HealthRoundId, TeamId } from '@shared/domain/ids'
import type { Team } from '@shared/domain/team'
import { AppError } from '@shared/errors'
import type { Db } from '../../db/db'
import { eraseTraces, oweErasure } from '../../db/erase'
import { announcement, type Listeners } from '../../events/listeners'
import type { RetroKeeper } from '../retro/retro-keeper'
import { shuffled } from '../retro/shuffle'
import type { TeamRepository } from '../team/team-repository'
import type { BallotBox } from './ballot-box'
import type { HealthModelRepository } from './health-model-repository'
import type { HealthRepository } from './health-repository'
import { newHealthRound, rosterOf } from './open-health-round'

type Deps = {
  readonly db: Db
  readonly rounds: HealthRepository
  readonly models: HealthModelRepository
  readonly box: BallotBox
  readonly teams: TeamRepository
  readonly keeper: RetroKeeper
  readonly listeners: Listeners
  readonly now: () => number
  /** Nobody in the room of a check that stands alone has anything left to see there. */
  readonly onEnded: (roundId: HealthRoundId) => void
}

type HealthCalls =
  | 'health.list'
  | 'health.get'
  | 'health.inRoom'
  | 'health.open'
  | 'health.handIn'
  | 'health.countAloud'
  | 'health.close'
  | 'health.discard'
  | 'health.delete'

/** Asking a team how it is doing: everything that is seen of a round goes through `seenRound`. */
export function healthHandlers(deps: Deps): Pick<Handlers, HealthCalls> {
  const { db, rounds, models, box, teams, keeper, listeners, now, onEnded } = deps
  const today = () => dayOf(now())

  function teamOf(teamId: TeamId): Team {
    const team = teams.find(teamId)
    if (!team) throw new AppError('not-found', { field: 'teamId' })
    return team
  }

  function truthOf(roundId: HealthRoundId): RoundTruth {
    const stored = rounds.find(roundId)
    if (!stored) throw new AppError('not-found', { field: 'roundId' })
    return { ...stored, ...box.about(roundId) }
  }

  const seen = (actor: Actor, stored: StoredRound) =>
    seenRound(actor.role, { ...stored, ...box.about(stored.round.id) })

  /** Says that a round should be asked for again, to whom it concerns: never for one ballot. */
  function tell({ id: roundId, teamId, retroId }: HealthRound): void {
    const said = announcement('health.changed', { teamId, retroId, roundId })
    for (const listener of listeners.all()) {
      const { actor } = listener
      const isAsked =
        actor.role === 'guest' &&
        (actor.retroId === null ? actor.roundId === roundId : actor.retroId === retroId)
      if (actor.role === 'host' || isAsked) listeners.tell(listener, said)
    }
  }

  function countOf({ round, counts }: StoredRound): RoundCount | null {
    const { statements, terms, id } = round
    if (!terms.isOpenRound) return countBallots(box.ballots(id), statements, terms, shuffled)
    const answered = Math.max(0, ...[...counts.values()].map((one) => one.answered))
    return { answered, counts, comments: [] }
  }

  /** Whether others answered than in the round before: somebody may have come while this one was open. */
  function hasChanged({ teamId, terms }: HealthRound, answered: number): boolean {
    const now = rosterOf(teamOf(teamId), Math.max(terms.people, answered))
    return hasJoinedOrLeft(rounds.lastRoster(teamId), now)
  }

  return {
    'health.list'(actor, { teamId }) {
      teamOf(teamId)
      return rounds.ofTeam(teamId).map((stored) => seen(actor, stored))
    },
    'health.get': (actor, { roundId }) => seen(actor, truthOf(roundId)),
    'health.inRoom'(actor, { retroId, roundId }) {
      // A retro that is not there is the better reason than a round that is not.
      if (retroId !== null) keeper.truthOf(retroId)
      if (roundId === null) {
        const asked = retroId === null ? null : rounds.ofRetro(retroId)
        return asked && seen(actor, asked)
      }
      const truth = truthOf(roundId)
      if (truth.round.retroId !== retroId) throw new AppError('not-found', { field: 'roundId' })
      return seen(actor, truth)
    },
    'health.open'(_actor, input) {
      const { roundId, teamId, retroId, modelId } = input
      if (rounds.exists(roundId)) return null
      const team = teamOf(teamId)
      if (retroId !== null) {
        const truth = keeper.truthOf(retroId)
        if (truth.retro.teamId !== teamId) throw new AppError('not-found', { field: 'retroId' })
        refuseClosed(truth)
      }
      const model = models.find(teamId, modelId)
      if (!model) throw new AppError('not-found', { field: 'modelId' })
      const isOpen = rounds.ofTeam(teamId).some(({ round }) => round.closedOn === null)
      const before = { roster: rounds.lastRoster(teamId), today: today() }
      const { round, roster } = newHealthRound(input, model, team, before)
      if (isOpen) throw new AppError('check-open')
      rounds.add(round, roster)
      box.begin(roundId)
      tell(round)
      return null
    },
    'health.handIn'(actor, { retroId, roundId, ballotId, ballot }) {
      const { round, ballots } = truthOf(roundId)
      if (round.retroId !== retroId) throw new AppError('not-found', { field: 'retroId' })
      refuseClosedRound(round)
      const { terms, statements } = round
      if (terms.isOpenRound) throw new AppError('check-spoken')
      const checked = checkedBallot(ballot, statements, terms.asksComments)
      box.put(roundId, placeOf(actor, roundId, ballotId), { ballotId, ballot: checked })
      if (isEnough(ballots, terms) !== isEnough(box.about(roundId).ballots, terms)) tell(round)
      return null
    },
    'health.countAloud'(_actor, { roundId, statementKey, steps, cantSay }) {
      const { round } = truthOf(roundId)
      refuseClosedRound(round)
      if (!round.terms.isOpenRound) throw new AppError('check-spoken')
      if (!round.statements.some(({ key }) => key === statementKey)) {
        throw new AppError('not-found', { field: 'statementKey' })
      }
      rounds.setCount(roundId, statementKey, spokenCounts(steps, cantSay))
      tell(round)
      return null
    },
    'health.close'(_actor, { roundId }) {
      const truth = truthOf(roundId)
      if (truth.round.closedOn !== null) return null
      const count = countOf(truth)
      const joinedOrLeft = hasChanged(truth.round, count?.answered ?? 0)
      db.transaction(() => {
        rounds.close(roundId, { on: today(), count, joinedOrLeft })
        oweErasure(db)
      })()
      box.empty(roundId)
      eraseTraces(db)
      tell(truth.round)
      if (endsItsRoom(truth.round)) onEnded(roundId)
      return null
    },
    'health.delete'(_actor, { roundId }) {
      if (rounds.isInTrash(roundId)) return null
      const { round } = truthOf(roundId)
      if (round.closedOn === null) throw new AppError('check-open')
      rounds.toTrash(roundId)
      tell(round)
      if (round.retroId === null) onEnded(roundId)
      listeners.tellHosts(announcement('trash.changed', {}))
      return null
    },
    'health.discard'(_actor, { roundId }) {
      if (!rounds.exists(roundId)) return null
      const { round } = truthOf(roundId)
      refuseClosedRound(round)
      rounds.remove(roundId)
      box.empty(roundId)
      tell(round)
      if (round.retroId === null) onEnded(roundId)
      return null
    },
  }
}

/** Phones that may see the results look at them in the room, until the host closes it. */
function endsItsRoom({ retroId, terms }: HealthRound): boolean {
  return retroId === null && terms.sharedWith === 'laptop'
}

/** Where a ballot lies: a phone has one place, known by its seat; at the laptop each person takes a new one. */
function placeOf(actor: Actor, roundId: HealthRoundId, ballotId: BallotId): string {
  return actor.role === 'guest' ? actor.seat.keyFor(purposes.ballot(roundId)) : `laptop:${ballotId}`
}
