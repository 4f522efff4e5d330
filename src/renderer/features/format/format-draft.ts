import { Format, FormatPurpose, type StageMinutes } from '@shared/domain/format'
import type { FormatId } from '@shared/domain/ids'
import { STAGES, type Stage } from '@shared/domain/stage'
import { isErrorCode, type ErrorCode } from '@shared/errors'
import { z } from 'zod'

/** A format while it is written: anything may stand in its fields. A column has a key, so that it can be moved. */
export const FormatDraft = z.object({
  name: z.string(),
  purpose: FormatPurpose,
  goodFor: z.string(),
  columns: z.array(z.object({ key: z.string(), title: z.string(), prompt: z.string() })),
  minutes: z.record(z.string(), z.int().nullable()),
})
export type FormatDraft = z.output<typeof FormatDraft>
export type ColumnDraft = FormatDraft['columns'][number]

/** What is wrong, by the path of the field: "name", "columns.0.title", "minutes.vote". */
export type FormatProblems = ReadonlyMap<string, ErrorCode>

const USUAL_MINUTES: StageMinutes = {
  'last-actions': 5,
  'check-in': 3,
  write: 10,
  group: 8,
  vote: 4,
  discuss: 24,
  close: 6,
}

export function draftOf(format: Format, name: string, newKey: () => string): FormatDraft {
  return {
    name,
    purpose: format.purpose,
    goodFor: format.goodFor,
    columns: format.columns.map((column) => ({ ...column, key: newKey() })),
    minutes: { ...format.minutes },
  }
}

export function emptyDraft(titles: readonly string[], newKey: () => string): FormatDraft {
  return {
    name: '',
    purpose: 'everyday',
    goodFor: '',
    columns: titles.map((title) => ({ key: newKey(), title, prompt: '' })),
    minutes: { ...USUAL_MINUTES },
  }
}

/** The format that a draft makes, or what has to change before it is one. */
export function formatFrom(
  draft: FormatDraft,
  id: FormatId,
): { format: Format } | { problems: FormatProblems } {
  const columns = draft.columns.map(({ title, prompt }) => ({ title, prompt }))
  const parsed = Format.safeParse({ ...draft, id, columns })
  if (parsed.success) return { format: parsed.data }
  return {
    problems: new Map(
      parsed.error.issues.map(({ path, message }) => [
        path.join('.'),
        isErrorCode(message) ? message : 'bad-request',
      ]),
    ),
  }
}

export function totalMinutes({ minutes }: Pick<FormatDraft, 'minutes'>): number {
  return STAGES.reduce((sum, stage) => sum + Math.max(0, minutes[stage] ?? 0), 0)
}

export function withMinutes(draft: FormatDraft, stage: Stage, minutes: number | null): FormatDraft {
  return { ...draft, minutes: { ...draft.minutes, [stage]: minutes } }
}

/** The columns with one of them a place further up (-1) or down (1). */
export function movedColumn(
  columns: readonly ColumnDraft[],
  index: number,
  by: -1 | 1,
): ColumnDraft[] {
  const column = columns[index]
  const to = index + by
  if (!column || to < 0 || to >= columns.length) return [...columns]
  return columns.toSpliced(index, 1).toSpliced(to, 0, column)
}
