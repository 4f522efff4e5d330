import { randomUUID } from 'node:crypto'
import type { ShelfLabel, ShelfStep } from '@shared/domain/action-life'
import { fits, inverse, type ChangeOf } from '@shared/domain/change'
import type { Day } from '@shared/domain/day'
import type { TeamId } from '@shared/domain/ids'
import { AppError } from '@shared/errors'
import type { Db } from '../../db/db'
import type { ActionRepository } from './action-repository'

type StepRow = { id: string; label: ShelfLabel; actions: number; changes: string }
type ActionChange = ChangeOf<'action'>

/** As many steps can be taken back; the older ones are history. */
const KEPT_STEPS = 200

export type ActionShelf = ReturnType<typeof actionShelf>

/** Changes actions outside a retro, each time as one step that can be taken back, also after a restart. */
export function actionShelf(db: Db, actions: ActionRepository) {
  const insert = db.prepare<[string, TeamId | null, ShelfLabel, number, string]>(`
    INSERT INTO shelf_step (id, place, team_id, label, actions, changes)
    VALUES (?, (SELECT coalesce(max(place), 0) + 1 FROM shelf_step), ?, ?, ?, ?)
  `)
  const forget = db.prepare(
    'DELETE FROM shelf_step WHERE place <= (SELECT max(place) FROM shelf_step) - ?',
  )
  const remove = db.prepare<[string]>('DELETE FROM shelf_step WHERE id = ?')
  const selectOne = db.prepare<[string], StepRow>(
    'SELECT id, label, actions, changes FROM shelf_step WHERE id = ?',
  )
  const selectLast = db.prepare<{ teamId: TeamId | null }, ShelfStep>(`
    SELECT id, label, actions FROM shelf_step
    WHERE @teamId IS NULL OR team_id = @teamId
    ORDER BY place DESC LIMIT 1
  `)

  /** The teams of the actions that are changed; each change is checked against what stands now. */
  function teamsOf(changes: readonly ActionChange[]): Set<TeamId> {
    const teamIds = new Set<TeamId>()
    for (const { id, after } of changes) {
      const teamId = actions.findAny(id)?.teamId ?? after?.teamId
      if (teamId) teamIds.add(teamId)
    }
    return teamIds
  }

  return {
    /** Writes changes as one step; gives the teams they reached. Nothing to change is no step. */
    change(label: ShelfLabel, changes: readonly ActionChange[], today: Day): Set<TeamId> {
      const teamIds = teamsOf(changes)
      if (changes.length === 0) return teamIds
      const [teamId = null] = teamIds.size === 1 ? teamIds : []
      const count = new Set(changes.map(({ id }) => id)).size
      db.transaction(() => {
        actions.apply(changes, today)
        insert.run(randomUUID(), teamId, label, count, JSON.stringify(inverse(changes)))
        forget.run(KEPT_STEPS)
      })()
      return teamIds
    },
    lastStep: (teamId: TeamId | null): ShelfStep | null => selectLast.get({ teamId }) ?? null,
    /** Takes a step back; gives the changes that did. Throws `undo-passed` where later changes would be lost. */
    undo(stepId: string, today: Day): { changes: ActionChange[]; teamIds: Set<TeamId> } {
      const step = selectOne.get(stepId)
      if (!step) throw new AppError('undo-passed')
      const changes = JSON.parse(step.changes) as ActionChange[]
      if (!changes.every((change) => fits(actions.findAny(change.id), change))) {
        throw new AppError('undo-passed')
      }
      const teamIds = teamsOf(changes)
      db.transaction(() => {
        actions.apply(changes, today)
        remove.run(stepId)
      })()
      return { changes, teamIds }
    },
  }
}
