import { HistoryStep } from '@shared/domain/action-history'
import type { Change } from '@shared/domain/change'
import type { TeamId } from '@shared/domain/ids'
import { mentions } from '@shared/domain/same-name'
import { changesWithoutName, stepWithoutName } from '@shared/domain/without-name'
import type { Db } from '../../db/db'

type EventRow = { id: number; step: string; teamId: TeamId; teamName: string }
type StepRow = { id: string; changes: string }
export type HistoryTrace = Pick<EventRow, 'teamId' | 'teamName'>

/** What was noted of changes: histories of actions, steps to take back, and fields that were not sent yet. */
export function nameNotes(db: Db) {
  const selectEvents = db.prepare<[], EventRow>(`
    SELECT action_event.id, step, team.id AS teamId, team.name AS teamName
    FROM action_event
    JOIN action ON action.id = action_event.action_id
    JOIN team ON team.id = action.team_id
    WHERE json_extract(step, '$.field') IN ('owner', 'helpers')
  `)
  const stepTables = ['undo_step', 'shelf_step'].map((table) => ({
    select: db.prepare<[], StepRow>(`SELECT id, changes FROM ${table}`),
    update: db.prepare<[string, string]>(`UPDATE ${table} SET changes = ? WHERE id = ?`),
    remove: db.prepare<[string]>(`DELETE FROM ${table} WHERE id = ?`),
  }))
  const countActions = db.prepare(
    `UPDATE shelf_step SET actions =
       (SELECT count(DISTINCT json_extract(value, '$.id')) FROM json_each(changes))`,
  )
  const updateEvent = db.prepare<[string, number]>('UPDATE action_event SET step = ? WHERE id = ?')
  const removeEvent = db.prepare<[number]>('DELETE FROM action_event WHERE id = ?')
  const selectDrafts = db.prepare<[], { place: string; text: string }>(
    'SELECT place, text FROM draft',
  )
  const removeDraft = db.prepare<[string]>('DELETE FROM draft WHERE place = ?')

  function eventsWith(name: string) {
    return selectEvents.all().flatMap((row) => {
      const step = HistoryStep.parse(JSON.parse(row.step))
      const cleaned = stepWithoutName(step, name)
      return cleaned === step ? [] : [{ ...row, text: cleaned && JSON.stringify(cleaned) }]
    })
  }

  const stepsWith = (rows: readonly StepRow[], name: string) =>
    rows.flatMap(({ id, changes }) => {
      const cleaned = changesWithoutName(JSON.parse(changes) as Change[], name)
      const text = cleaned.length === 0 ? null : JSON.stringify(cleaned)
      return text === changes ? [] : [{ id, text }]
    })

  const draftsWith = (name: string) => selectDrafts.all().filter(({ text }) => mentions(text, name))

  return {
    history: (name: string): HistoryTrace[] => eventsWith(name),
    steps: (name: string): number =>
      stepTables.reduce((sum, { select }) => sum + stepsWith(select.all(), name).length, 0),
    drafts: (name: string): number => draftsWith(name).length,
    /** To be called in the transaction that erases. */
    forget(name: string): void {
      for (const { id, text } of eventsWith(name)) {
        if (text === null) removeEvent.run(id)
        else updateEvent.run(text, id)
      }
      for (const { select, update, remove } of stepTables) {
        for (const { id, text } of stepsWith(select.all(), name)) {
          if (text === null) remove.run(id)
          else update.run(text, id)
        }
      }
      countActions.run()
      for (const { place } of draftsWith(name)) removeDraft.run(place)
    },
  }
}
