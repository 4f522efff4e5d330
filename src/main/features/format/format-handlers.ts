import type { Handlers } from '@shared/api/contract'
import type { TeamId } from '@shared/domain/ids'
import { AppError } from '@shared/errors'
import { announcement, type Listeners } from '../../events/listeners'
import type { TeamRepository } from '../team/team-repository'
import type { FormatRepository } from './format-repository'

type Deps = {
  readonly formats: FormatRepository
  readonly teams: TeamRepository
  readonly listeners: Listeners
}

type FormatCalls = 'format.list' | 'format.save' | 'format.delete'

export function formatHandlers({ formats, teams, listeners }: Deps): Pick<Handlers, FormatCalls> {
  const tell = (teamId: TeamId) => listeners.tellHosts(announcement('formats.changed', { teamId }))
  function refuseUnknownTeam(teamId: TeamId): void {
    if (!teams.find(teamId)) throw new AppError('not-found', { field: 'teamId' })
  }

  return {
    'format.list'(_actor, { teamId }) {
      refuseUnknownTeam(teamId)
      return formats.list(teamId)
    },
    'format.save'(_actor, { teamId, format }) {
      refuseUnknownTeam(teamId)
      if (formats.isBuiltIn(format.id)) throw new AppError('format-in-use', { field: 'format.id' })
      if (!formats.save(teamId, format)) throw new AppError('not-found', { field: 'format.id' })
      tell(teamId)
      return null
    },
    'format.delete'(_actor, { teamId, formatId }) {
      refuseUnknownTeam(teamId)
      if (formats.isBuiltIn(formatId)) throw new AppError('format-in-use', { field: 'formatId' })
      formats.remove(teamId, formatId)
      tell(teamId)
      return null
    },
  }
}
