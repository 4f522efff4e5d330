import { HealthModel, type HealthModelEntry } from '@shared/domain/health-model'
import type { HealthModelId, TeamId } from '@shared/domain/ids'
import type { Db } from '../../db/db'
import { builtInHealthModels } from './built-in-health-models'

type Row = { body: string }

export type HealthModelRepository = ReturnType<typeof healthModelRepository>

/** The models that come with the app, and the teams' own. */
export function healthModelRepository(db: Db) {
  const selectOwn = db.prepare<[TeamId], Row>('SELECT body FROM health_model WHERE team_id = ?')
  const selectOne = db.prepare<[HealthModelId, TeamId], Row>(
    'SELECT body FROM health_model WHERE id = ? AND team_id = ?',
  )
  const upsert = db.prepare<[HealthModelId, TeamId, string]>(`
    INSERT INTO health_model (id, team_id, body) VALUES (?, ?, ?)
    ON CONFLICT (id) DO UPDATE SET body = excluded.body WHERE team_id = excluded.team_id
  `)
  const remove = db.prepare<[HealthModelId, TeamId]>(
    'DELETE FROM health_model WHERE id = ? AND team_id = ?',
  )
  const toModel = (row: Row): HealthModel => HealthModel.parse(JSON.parse(row.body))
  const builtIn = (id: HealthModelId) => builtInHealthModels().find((model) => model.id === id)

  return {
    isBuiltIn: (id: HealthModelId): boolean => builtIn(id) !== undefined,
    /** A team's own models by name, then the built-in ones in their order. */
    list: (teamId: TeamId): HealthModelEntry[] => [
      ...selectOwn
        .all(teamId)
        .map((row) => ({ ...toModel(row), reading: [], teamId }))
        .toSorted((a, b) => a.name.localeCompare(b.name)),
      ...builtInHealthModels().map((model) => ({ ...model, teamId: null })),
    ],
    find(teamId: TeamId, id: HealthModelId): HealthModel | null {
      const known = builtIn(id)
      if (known) return known
      const own = selectOne.get(id, teamId)
      return own ? toModel(own) : null
    },
    /** Whether it could be kept: an id that another team has is taken. */
    save: (teamId: TeamId, model: HealthModel): boolean =>
      upsert.run(model.id, teamId, JSON.stringify(model)).changes === 1,
    remove: (teamId: TeamId, id: HealthModelId): void => void remove.run(id, teamId),
  }
}
