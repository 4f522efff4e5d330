import type { ActionOrigin } from '@shared/domain/action'
import type { Change, Entities, Kind } from '@shared/domain/change'
import type { Day } from '@shared/domain/day'
import type { ActionId, RetroId, TeamId, UndoStepId } from '@shared/domain/ids'
import type { RetroTruth, UndoPicture } from '@shared/domain/retro'
import { AppError } from '@shared/errors'
import type { Db } from '../../db/db'
import { actionHistory } from '../action/action-history'
import { originReader } from './origin-reader'
import { retroDaysReader } from './retro-days'
import { retroTables } from './retro-tables'

export type UndoStep = {
  readonly id: UndoStepId
  readonly label: string
  readonly changes: Change[]
}

type UndoRow = { id: UndoStepId; label: string; changes: string }

export type RetroRepository = ReturnType<typeof retroRepository>

/** Retros whole: loads the truth of one, and writes what a command changed. */
export function retroRepository(db: Db) {
  const tables = retroTables(db)
  const origins = originReader(db)
  const history = actionHistory(db)
  const retroDays = retroDaysReader(db)

  const selectRetro = db.prepare<[RetroId]>(
    `SELECT ${tables.retro.columns} FROM retro
     JOIN team ON team.id = retro.team_id
     WHERE retro.id = ? AND retro.removed = 0 AND team.removed = 0`,
  )
  const partOf = <K extends Kind>(kind: K, name: string) =>
    db.prepare<[RetroId]>(`SELECT ${tables[kind].columns} FROM "${name}" WHERE retro_id = ?`)
  const select = {
    column: partOf('column', 'column'),
    card: partOf('card', 'card'),
    topic: partOf('topic', 'topic'),
    vote: partOf('vote', 'vote'),
    doneMark: partOf('doneMark', 'done_mark'),
    checkIn: partOf('checkIn', 'check_in'),
    roti: partOf('roti', 'roti'),
    appreciation: partOf('appreciation', 'appreciation'),
    review: partOf('review', 'review'),
  }
  // All of the team's, also the done and the deleted: undo, also after a restart, may bring any of them back.
  const selectActions = db.prepare<[TeamId]>(
    `SELECT ${tables.action.columns} FROM action WHERE team_id = ?`,
  )
  const selectCarried = db.prepare<[RetroId, TeamId], { id: ActionId; times: number }>(`
    SELECT review.action_id AS id, count(*) AS times
    FROM review
    JOIN action ON action.id = review.action_id
    WHERE review.decision IN ('keep', 'change') AND review.retro_id <> ? AND action.team_id = ?
    GROUP BY review.action_id
  `)
  // Asked for with every change, and the steps may be long: without them.
  const selectUndoPicture = db.prepare<[RetroId], UndoPicture>(
    'SELECT id, label FROM undo_step WHERE retro_id = ? ORDER BY place DESC LIMIT 1',
  )
  const selectUndo = db.prepare<[RetroId], UndoRow>(
    'SELECT id, label, changes FROM undo_step WHERE retro_id = ? ORDER BY place DESC LIMIT 1',
  )
  const selectUndoSteps = db.prepare<[RetroId], UndoRow>(
    'SELECT id, label, changes FROM undo_step WHERE retro_id = ?',
  )
  const insertUndo = db.prepare<[UndoStepId, RetroId, RetroId, string, string]>(`
    INSERT INTO undo_step (id, retro_id, place, label, changes)
    VALUES (?, ?, (SELECT coalesce(max(place), 0) + 1 FROM undo_step WHERE retro_id = ?), ?, ?)
  `)
  const updateUndo = db.prepare<[string, UndoStepId]>(
    'UPDATE undo_step SET changes = ? WHERE id = ?',
  )
  const deleteUndo = db.prepare<[UndoStepId]>('DELETE FROM undo_step WHERE id = ?')

  function all<K extends keyof typeof select>(kind: K, retroId: RetroId) {
    const entities = select[kind].all(retroId).map((row) => tables[kind].toEntity(row))
    return byId(entities as Entities[K][])
  }

  function load(retroId: RetroId): RetroTruth {
    const row = selectRetro.get(retroId)
    if (!row) throw new AppError('not-found', { field: 'retroId' })
    const retro = tables.retro.toEntity(row)
    const actions = selectActions.all(retro.teamId).map((action) => tables.action.toEntity(action))
    return {
      retro,
      columns: all('column', retroId),
      cards: all('card', retroId),
      topics: all('topic', retroId),
      votes: all('vote', retroId),
      doneMarks: all('doneMark', retroId),
      checkIns: all('checkIn', retroId),
      rotis: all('roti', retroId),
      appreciations: all('appreciation', retroId),
      reviews: all('review', retroId),
      actions: byId(actions),
      origins: originsOf(actions.filter((action) => action.retroId !== retroId)),
      carried: new Map(
        selectCarried.all(retroId, retro.teamId).map(({ id, times }) => [id, times]),
      ),
      retroDays: retroDays(retro.teamId),
      undo: lastUndo(retroId),
    }
  }

  function originsOf(actions: readonly Entities['action'][]): Map<ActionId, ActionOrigin> {
    return new Map(
      actions.flatMap((action) => {
        const origin = origins.of(action)
        return origin ? [[action.id, origin] as const] : []
      }),
    )
  }

  function lastUndo(retroId: RetroId): UndoPicture | null {
    return selectUndoPicture.get(retroId) ?? null
  }

  function write<K extends Kind>(change: Change & { kind: K }, retroId: RetroId): void {
    const table = tables[change.kind] as unknown as TableOf<K>
    if (change.after === null) table.remove(change.id, retroId)
    else if (change.before === null) table.insert(change.after as Entities[K], retroId)
    else table.update(change.id, change.after as Partial<Entities[K]>, retroId)
  }

  return {
    load,
    lastUndo,
    apply: (retroId: RetroId, changes: readonly Change[], on: Day): void => {
      for (const change of changes) write(change, retroId)
      history.record(changes, { on, retroId })
    },
    /** The last step that can be taken back, with what takes it back. */
    undoStep(retroId: RetroId): UndoStep | null {
      const step = selectUndo.get(retroId)
      return step ? { ...step, changes: JSON.parse(step.changes) as Change[] } : null
    },
    pushUndo: (retroId: RetroId, step: UndoStep): void =>
      void insertUndo.run(step.id, retroId, retroId, step.label, JSON.stringify(step.changes)),
    dropUndo: (stepId: UndoStepId): void => void deleteUndo.run(stepId),
    /** Rewrites every kept step, for when the ids in them get new ones; null drops a step. */
    rewriteUndo(retroId: RetroId, rewrite: (changes: string) => string | null): void {
      for (const step of selectUndoSteps.all(retroId)) {
        const changes = rewrite(step.changes)
        if (changes === null) deleteUndo.run(step.id)
        else if (changes !== step.changes) updateUndo.run(changes, step.id)
      }
    },
  }
}

type TableOf<K extends Kind> = {
  insert: (entity: Entities[K], retroId: RetroId) => void
  update: (id: string, changed: Partial<Entities[K]>, retroId: RetroId) => void
  remove: (id: string, retroId: RetroId) => void
}

function byId<Entity extends { id: string }>(
  entities: readonly Entity[],
): Map<Entity['id'], Entity> {
  // Not from a list of pairs: that would be 2,000 more things to make.
  const map = new Map<Entity['id'], Entity>()
  for (const entity of entities) map.set(entity.id, entity)
  return map
}
