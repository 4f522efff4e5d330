import { Format, type FormatEntry } from '@shared/domain/format'
import type { FormatId, TeamId } from '@shared/domain/ids'
import type { Db } from '../../db/db'
import { builtInFormats } from './built-in-formats'

type Row = { body: string }

export type FormatRepository = ReturnType<typeof formatRepository>

/** The formats that come with the app, and the teams' own. */
export function formatRepository(db: Db) {
  const selectOwn = db.prepare<[TeamId], Row>('SELECT body FROM format WHERE team_id = ?')
  const selectOne = db.prepare<[FormatId, TeamId], Row>(
    'SELECT body FROM format WHERE id = ? AND team_id = ?',
  )
  const upsert = db.prepare<[FormatId, TeamId, string]>(`
    INSERT INTO format (id, team_id, body) VALUES (?, ?, ?)
    ON CONFLICT (id) DO UPDATE SET body = excluded.body WHERE team_id = excluded.team_id
  `)
  const remove = db.prepare<[FormatId, TeamId]>('DELETE FROM format WHERE id = ? AND team_id = ?')
  const toFormat = (row: Row): Format => Format.parse(JSON.parse(row.body))

  return {
    isBuiltIn: (id: FormatId): boolean => builtInFormats().some((format) => format.id === id),
    /** A team's own formats by name, then the built-in ones in the order of the gallery. */
    list: (teamId: TeamId): FormatEntry[] => [
      ...selectOwn
        .all(teamId)
        .map((row) => ({ ...toFormat(row), teamId }))
        .toSorted((a, b) => a.name.localeCompare(b.name)),
      ...builtInFormats().map((format) => ({ ...format, teamId: null })),
    ],
    find(teamId: TeamId, id: FormatId): Format | null {
      const builtIn = builtInFormats().find((format) => format.id === id)
      if (builtIn) return builtIn
      const own = selectOne.get(id, teamId)
      return own ? toFormat(own) : null
    },
    save: (teamId: TeamId, format: Format): boolean =>
      upsert.run(format.id, teamId, JSON.stringify(format)).changes === 1,
    remove: (teamId: TeamId, id: FormatId): void => void remove.run(id, teamId),
  }
}
