import { z } from 'zod'
import { LIMITS } from './limits'
import { line, words } from './text'

export const StatementKey = z.string().regex(/^[a-z0-9-]{1,60}$/)

/** A statement as it is asked: a name, and two poles that people stand between. */
export const HealthStatement = z.object({
  /** Names it within its model; short, and the same when its words change. */
  key: StatementKey,
  area: line(LIMITS.title).nullable(),
  text: line(LIMITS.title),
  bad: words(LIMITS.prompt),
  good: words(LIMITS.prompt),
})
export type HealthStatement = z.output<typeof HealthStatement>

/** Names a statement over time by its words: who changes them begins a new series, who moves or copies it does not. */
export function seriesOf({ text, bad, good }: HealthStatement): string {
  return [text, bad, good].join('\n')
}
