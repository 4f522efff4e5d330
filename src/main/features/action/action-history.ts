import {
  folded,
  HistoryStep,
  told,
  type HistoryEntry,
  type Told,
} from '@shared/domain/action-history'
import type { Change } from '@shared/domain/change'
import type { Day } from '@shared/domain/day'
import type { ActionId, RetroId } from '@shared/domain/ids'
import type { Db } from '../../db/db'

/** When and where something was done to an action. */
export type Occasion = { readonly on: Day; readonly retroId: RetroId | null }

type StepRow = { id: number; step: string }
type EntryRow = { on_day: Day; retro_id: RetroId | null; retro_title: string | null; step: string }

export type ActionHistory = ReturnType<typeof actionHistory>

/** Notes what happens to actions, at the place where changes are written, and tells it again. */
export function actionHistory(db: Db) {
  const selectOfOccasion = db.prepare<[ActionId, Day, RetroId | null], StepRow>(
    `SELECT id, step FROM action_event
     WHERE action_id = ? AND on_day = ? AND retro_id IS ? ORDER BY id DESC`,
  )
  // An undo may come to an action that was emptied out of the trash: it has no history any more.
  const insert = db.prepare<[Day, RetroId | null, string, ActionId]>(
    `INSERT INTO action_event (action_id, on_day, retro_id, step)
     SELECT id, ?, ?, ? FROM action WHERE id = ?`,
  )
  const update = db.prepare<[string, number]>('UPDATE action_event SET step = ? WHERE id = ?')
  const remove = db.prepare<[number]>('DELETE FROM action_event WHERE id = ?')
  const removeCarried = db.prepare<[ActionId, RetroId | null]>(
    `DELETE FROM action_event
     WHERE action_id = ? AND retro_id = ? AND json_extract(step, '$.kind') = 'carried'`,
  )
  // What was split from an action is told by the parts that are there: undo and the trash need not rewrite its history.
  const selectAll = db.prepare<{ actionId: ActionId }, EntryRow>(`
    SELECT on_day, step, retro.id AS retro_id, retro.title AS retro_title
    FROM (
      SELECT id, on_day, retro_id, step FROM action_event WHERE action_id = @actionId
      UNION ALL
      SELECT action_event.id, on_day, action_event.retro_id,
        json_object('kind', 'split', 'into', part.text)
      FROM action AS part
      JOIN action_event ON action_event.action_id = part.id
      WHERE part.split_from = @actionId AND part.removed = 0
        AND json_extract(step, '$.kind') = 'made'
    ) AS event
    LEFT JOIN retro ON retro.id = event.retro_id AND retro.removed = 0
    ORDER BY on_day, event.id
  `)

  function note(one: Told, { on, retroId }: Occasion): void {
    if ('takesBack' in one) return void removeCarried.run(one.actionId, retroId)
    for (const { id, step } of selectOfOccasion.all(one.actionId, on, retroId)) {
      const both = folded(stepOf(step), one.step)
      if (both === 'none') return void remove.run(id)
      if (both !== null) return void update.run(JSON.stringify(both), id)
    }
    insert.run(on, retroId, JSON.stringify(one.step), one.actionId)
  }

  return {
    /** To be called with what was just written, in its transaction. */
    record(changes: readonly Change[], occasion: Occasion): void {
      for (const one of changes.flatMap(told)) note(one, occasion)
    },
    /** Oldest first. */
    of: (actionId: ActionId): HistoryEntry[] => selectAll.all({ actionId }).map(toEntry),
  }
}

function toEntry({ on_day: on, retro_id: id, retro_title: title, step }: EntryRow): HistoryEntry {
  const retro = id === null || title === null ? null : { id, title }
  return { on, retro, step: stepOf(step) }
}

function stepOf(step: string): HistoryStep {
  return HistoryStep.parse(JSON.parse(step))
}
