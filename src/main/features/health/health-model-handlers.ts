import type { Handlers } from '@shared/api/contract'
import type { TeamId } from '@shared/domain/ids'
import { AppError } from '@shared/errors'
import { announcement, type Listeners } from '../../events/listeners'
import type { TeamRepository } from '../team/team-repository'
import type { HealthModelRepository } from './health-model-repository'

type Deps = {
  readonly models: HealthModelRepository
  readonly teams: TeamRepository
  readonly listeners: Listeners
}

type ModelCalls = 'health.models' | 'health.saveModel' | 'health.deleteModel'

/** What a team may ask itself: the models that come with the app, and its own. */
export function healthModelHandlers({
  models,
  teams,
  listeners,
}: Deps): Pick<Handlers, ModelCalls> {
  const tell = (teamId: TeamId) =>
    listeners.tellHosts(announcement('health.changed', { teamId, retroId: null, roundId: null }))
  function refuseUnknownTeam(teamId: TeamId): void {
    if (!teams.find(teamId)) throw new AppError('not-found', { field: 'teamId' })
  }

  return {
    'health.models'(_actor, { teamId }) {
      refuseUnknownTeam(teamId)
      return models.list(teamId)
    },
    'health.saveModel'(_actor, { teamId, model }) {
      refuseUnknownTeam(teamId)
      if (models.isBuiltIn(model.id)) throw new AppError('model-built-in', { field: 'model.id' })
      const keys = new Set(model.statements.map(({ key }) => key))
      if (keys.size < model.statements.length) {
        throw new AppError('bad-request', { field: 'model.statements' })
      }
      if (!models.save(teamId, model)) throw new AppError('not-found', { field: 'model.id' })
      tell(teamId)
      return null
    },
    'health.deleteModel'(_actor, { teamId, modelId }) {
      refuseUnknownTeam(teamId)
      if (models.isBuiltIn(modelId)) throw new AppError('model-built-in', { field: 'modelId' })
      models.remove(teamId, modelId)
      tell(teamId)
      return null
    },
  }
}
