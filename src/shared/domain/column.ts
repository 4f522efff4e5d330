import { AppError } from '../errors'
import { refuseClosed } from './card'
import { added, changed, type Change } from './change'
import type { ColumnId } from './ids'
import { LIMITS } from './limits'
import type { Column, RetroTruth } from './retro'

function shownColumns(truth: RetroTruth): Column[] {
  return [...truth.columns.values()]
    .filter((column) => !column.removed)
    .toSorted((a, b) => a.position - b.position)
}

function shownColumn(truth: RetroTruth, columnId: ColumnId): Column {
  const column = truth.columns.get(columnId)
  if (!column || column.removed) throw new AppError('not-found', { field: 'columnId' })
  return column
}

export function addColumn(
  truth: RetroTruth,
  { id, title, prompt }: { id: ColumnId; title: string; prompt: string },
): Change[] {
  refuseClosed(truth)
  if (truth.columns.has(id)) return []
  const shown = shownColumns(truth)
  if (shown.length >= LIMITS.columnsMax) throw new AppError('columns-full')
  const position = Math.max(0, ...shown.map((column) => column.position + 1))
  return [added('column', { id, title, prompt, position, removed: false })]
}

export function renameColumn(
  truth: RetroTruth,
  columnId: ColumnId,
  to: { title: string; prompt: string },
): Change[] {
  refuseClosed(truth)
  return changed('column', shownColumn(truth, columnId), to)
}

/** Moves a column to a place among the shown ones, 0 first; the others close up. */
export function moveColumn(truth: RetroTruth, columnId: ColumnId, place: number): Change[] {
  refuseClosed(truth)
  const column = shownColumn(truth, columnId)
  const others = shownColumns(truth).filter((other) => other.id !== columnId)
  const order = others.toSpliced(Math.min(place, others.length), 0, column)
  return order.flatMap((one, position) => changed('column', one, { position }))
}

/** Removes a column. Its cards stay, and show under "Unsorted". One that is removed already changes nothing. */
export function removeColumn(truth: RetroTruth, columnId: ColumnId): Change[] {
  refuseClosed(truth)
  if (truth.columns.get(columnId)?.removed) return []
  const column = shownColumn(truth, columnId)
  if (shownColumns(truth).length <= LIMITS.columnsMin) throw new AppError('last-column')
  return changed('column', column, { removed: true })
}
