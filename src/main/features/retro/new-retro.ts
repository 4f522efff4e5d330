import { randomUUID } from 'node:crypto'
import type { Input } from '@shared/api/contract'
import { added, type Change } from '@shared/domain/change'
import { dayOf } from '@shared/domain/day'
import type { Format } from '@shared/domain/format'
import type { ColumnId } from '@shared/domain/ids'
import type { Column, Retro } from '@shared/domain/retro'
import { timerOf } from '@shared/domain/session'
import type { Stage } from '@shared/domain/stage'

/** A retro as it begins, with the columns of its format. It opens with the actions of before where there are any. */
export function newRetro(
  input: Input<'retro.create'>,
  format: Format,
  { startedAt, hasOpenActions }: { startedAt: number; hasOpenActions: boolean },
): { retro: Retro; columns: Column[]; changes: Change[] } {
  const {
    retroId: id,
    teamId,
    title,
    names,
    minutes,
    people,
    votesPerPerson,
    votesPerTopic,
  } = input
  const stage: Stage = hasOpenActions ? 'last-actions' : 'check-in'
  const retro: Retro = {
    id,
    teamId,
    title,
    sprint: input.sprint.trim() || null,
    format,
    names,
    stage,
    version: 1,
    revealed: false,
    votesRevealed: false,
    rotiRevealed: false,
    votesPerPerson,
    votesPerTopic,
    people,
    minutes,
    startedOn: dayOf(startedAt),
    startedAt,
    closedAt: null,
    currentTopicId: null,
    checkInQuestion: '',
    timer: timerOf({ format, minutes }, stage),
  }
  const columns = format.columns.map((column, position) => ({
    ...column,
    id: randomUUID() as ColumnId,
    position,
    removed: false,
  }))
  return {
    retro,
    columns,
    changes: [added('retro', retro), ...columns.map((column) => added('column', column))],
  }
}
