import { HealthModel } from '@shared/domain/health-model'
import type { HealthModelId } from '@shared/domain/ids'
import { isErrorCode, type ErrorCode } from '@shared/errors'
import { z } from 'zod'

/** A model while it is written: anything may stand in its fields. A key stays with its statement when that is moved. */
export const ModelDraft = z.object({
  name: z.string(),
  purpose: z.string(),
  statements: z.array(
    z.object({
      key: z.string(),
      area: z.string(),
      text: z.string(),
      bad: z.string(),
      good: z.string(),
    }),
  ),
})
export type ModelDraft = z.output<typeof ModelDraft>
export type StatementDraft = ModelDraft['statements'][number]

/** What is wrong, by the path of the field: "name", "statements.0.bad". */
export type ModelProblems = ReadonlyMap<string, ErrorCode>

export function modelDraftOf(model: HealthModel, name: string): ModelDraft {
  const statements = model.statements.map((one) => ({ ...one, area: one.area ?? '' }))
  return { name, purpose: model.purpose, statements }
}

export function emptyStatement(key: string): StatementDraft {
  return { key, area: '', text: '', bad: '', good: '' }
}

/** The model that a draft makes, or what has to change before it is one. What a copy rests on is kept with it. */
export function modelFrom(
  draft: ModelDraft,
  id: HealthModelId,
  from: HealthModel | undefined,
): { model: HealthModel } | { problems: ModelProblems } {
  const statements = draft.statements.map((one) => ({ ...one, area: one.area.trim() || null }))
  const rest = from ?? { rhythm: '', credit: '' }
  const parsed = HealthModel.safeParse({ ...rest, ...draft, id, statements })
  if (parsed.success) return { model: parsed.data }
  return {
    problems: new Map(
      parsed.error.issues.map(({ path, message }) => [
        path.join('.'),
        isErrorCode(message) ? message : 'bad-request',
      ]),
    ),
  }
}

/** The statements with one of them a place further up (-1) or down (1). */
export function movedStatement(
  statements: readonly StatementDraft[],
  index: number,
  by: -1 | 1,
): StatementDraft[] {
  const statement = statements[index]
  const to = index + by
  if (!statement || to < 0 || to >= statements.length) return [...statements]
  return statements.toSpliced(index, 1).toSpliced(to, 0, statement)
}
