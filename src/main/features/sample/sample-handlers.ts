import type { Handlers } from '@shared/api/contract'
import { announcement, type Listeners } from '../../events/listeners'
import { loadSample } from './load-sample'

type Deps = Parameters<typeof loadSample>[0] & {
  readonly listeners: Listeners
  readonly now: () => number
}

export function sampleHandlers(deps: Deps): Pick<Handlers, 'sample.load'> {
  return {
    'sample.load'(_actor, { teamId }) {
      loadSample(deps, teamId, deps.now())
      deps.listeners.tellHosts(announcement('teams.changed', { teamId }))
      return null
    },
  }
}
