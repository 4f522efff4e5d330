import type { Handlers } from '@shared/api/contract'
import { newAction } from '@shared/domain/action'
import { added } from '@shared/domain/change'
import { dayOf } from '@shared/domain/day'
import { AppError } from '@shared/errors'
import type { Db } from '../../db/db'
import { announcement, type Listeners } from '../../events/listeners'
import type { ActionRepository } from '../action/action-repository'
import type { RetroKeeper } from '../retro/retro-keeper'
import type { HealthRepository } from './health-repository'

type Deps = {
  readonly db: Db
  readonly rounds: HealthRepository
  readonly actions: ActionRepository
  readonly keeper: RetroKeeper
  readonly listeners: Listeners
  readonly now: () => number
}

/** Actions that come from what a statement of a closed round says. */
export function healthActionHandlers(deps: Deps): Pick<Handlers, 'health.addAction'> {
  const { db, rounds, actions, keeper, listeners, now } = deps
  return {
    'health.addAction'(_actor, { actionId, roundId, statementKey, draft }) {
      if (actions.exists(actionId)) return null
      const round = rounds.find(roundId)?.round
      if (!round) throw new AppError('not-found', { field: 'roundId' })
      const statement = round.statements.find(({ key }) => key === statementKey)
      if (!statement) throw new AppError('not-found', { field: 'statementKey' })
      const { teamId } = round
      const today = dayOf(now())
      const place = { id: actionId, teamId, retroId: null, topicId: null }
      const action = newAction(place, draft, today)
      db.transaction(() => {
        actions.apply([added('action', action)], today)
        rounds.addAction(actionId, roundId, statement)
      })()
      keeper.refreshTeam(teamId)
      listeners.tellHosts(announcement('actions.changed', { teamId }))
      listeners.tellHosts(announcement('teams.changed', { teamId }))
      return null
    },
  }
}
