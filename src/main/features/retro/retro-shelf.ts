import type { Handlers } from '@shared/api/contract'
import { isOpen } from '@shared/domain/action'
import { dayOf } from '@shared/domain/day'
import type { RetroId, TeamId } from '@shared/domain/ids'
import { AppError } from '@shared/errors'
import type { Db } from '../../db/db'
import { announcement, type Listeners } from '../../events/listeners'
import type { ActionRepository } from '../action/action-repository'
import type { FormatRepository } from '../format/format-repository'
import type { TeamRepository } from '../team/team-repository'
import { newRetro } from './new-retro'
import type { RetroKeeper } from './retro-keeper'
import type { RetroRepository } from './retro-repository'

type Deps = {
  readonly db: Db
  readonly repository: RetroRepository
  readonly keeper: RetroKeeper
  readonly teams: TeamRepository
  readonly formats: FormatRepository
  readonly actions: ActionRepository
  readonly listeners: Listeners
  readonly now: () => number
}

/** Making a retro, and putting one into the trash. */
export function retroShelfHandlers(deps: Deps): Pick<Handlers, 'retro.create' | 'retro.delete'> {
  const { db, repository, keeper, teams, formats, actions, listeners, now } = deps
  const exists = db.prepare<[RetroId], 1>('SELECT 1 FROM retro WHERE id = ?').pluck()
  const isInTrash = db
    .prepare<[RetroId], 1>('SELECT 1 FROM retro WHERE id = ? AND removed = 1')
    .pluck()
  const toTrash = db.prepare<[RetroId]>('UPDATE retro SET removed = 1 WHERE id = ?')
  const tell = (teamId: TeamId) => listeners.tellHosts(announcement('teams.changed', { teamId }))

  return {
    'retro.create'(_actor, input) {
      if (exists.get(input.retroId)) return null
      if (!teams.find(input.teamId)) throw new AppError('not-found', { field: 'teamId' })
      const format = formats.find(input.teamId, input.formatId)
      if (!format) throw new AppError('not-found', { field: 'formatId' })

      const hasOpenActions = actions.ofTeam(input.teamId).some(isOpen)
      const { changes } = newRetro(input, format, { startedAt: now(), hasOpenActions })
      const today = dayOf(now())
      db.transaction(() => repository.apply(input.retroId, changes, today))()
      tell(input.teamId)
      return null
    },
    'retro.delete'(_actor, { retroId }) {
      if (isInTrash.get(retroId)) return null
      const { teamId } = keeper.truthOf(retroId).retro
      toTrash.run(retroId)
      keeper.refreshTeam(teamId)
      tell(teamId)
      listeners.tellHosts(announcement('trash.changed', {}))
      return null
    },
  }
}
