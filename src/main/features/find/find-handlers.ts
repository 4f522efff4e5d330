import type { Handlers } from '@shared/api/contract'
import { AppError } from '@shared/errors'
import type { Db } from '../../db/db'
import type { ActionRepository } from '../action/action-repository'
import type { TeamRepository } from '../team/team-repository'
import { findQuery } from './find-query'
import { findRepository } from './find-repository'
import { toHits } from './hits'
import { openRetros } from './open-retros'

type Deps = {
  readonly db: Db
  readonly teams: TeamRepository
  readonly actions: ActionRepository
}

type FindCalls = 'find.search' | 'find.before' | 'find.cameBack'

/** Finding again what was written, and what was talked about before. */
export function findHandlers({ db, teams, actions }: Deps): Pick<Handlers, FindCalls> {
  const index = findRepository(db)
  const retros = openRetros(db)
  // Half of the host's program knows the stems of words in many languages; it is loaded when that is asked for.
  const load = async () => (await import('./earlier-topics')).earlierTopics(retros)
  let loaded: ReturnType<typeof load> | null = null
  const earlier = () => (loaded ??= load())

  return {
    'find.search'(_actor, { text, teamId }) {
      if (teamId !== null && !teams.find(teamId)) {
        throw new AppError('not-found', { field: 'teamId' })
      }
      const query = findQuery(text)
      if (query === null) return { hits: [], hasMore: false }
      const { entries, hasMore } = index.search(query, teamId)
      return { hits: toHits(entries, text, { retros, actions, teams }), hasMore }
    },
    'find.before': async (_actor, { retroId, topicId }) =>
      (await earlier()).before(retroId, topicId),
    async 'find.cameBack'(_actor, { teamId }) {
      if (!teams.find(teamId)) throw new AppError('not-found', { field: 'teamId' })
      return (await earlier()).cameBack(teamId)
    },
  }
}
