import { z } from 'zod'
import { HealthModelId, TeamId } from './ids'
import { HealthStatement } from './health-statement'
import { LIMITS } from './limits'
import { line, optionalWords } from './text'

/** A kind of health check: its statements, and what it is good for. */
export const HealthModel = z.object({
  id: HealthModelId,
  name: line(LIMITS.title),
  /** When to take it. */
  purpose: optionalWords(LIMITS.prompt),
  /** How often to ask. */
  rhythm: optionalWords(LIMITS.prompt),
  /** Whose ideas it rests on. */
  credit: optionalWords(LIMITS.prompt),
  statements: z
    .array(HealthStatement)
    .min(1, { error: 'empty' })
    .max(LIMITS.statementsPerModel, { error: 'too-large' }),
})
export type HealthModel = z.output<typeof HealthModel>

/** Something to read about the ideas of a model. It is shown with its address; nothing is ever fetched from there. */
export const Reading = z.object({
  title: line(LIMITS.title),
  url: z
    .url({ protocol: /^https$/, error: 'bad-request' })
    .max(LIMITS.prompt, { error: 'too-long' }),
})
export type Reading = z.output<typeof Reading>

/** A model that comes with the app. */
export const BuiltInHealthModel = HealthModel.extend({
  reading: z.array(Reading).max(LIMITS.readingPerModel, { error: 'too-large' }),
})
export type BuiltInHealthModel = z.output<typeof BuiltInHealthModel>

/** A model as the set-up shows it: built in (no team) or a team's own, which has no reading list. */
export const HealthModelEntry = BuiltInHealthModel.extend({ teamId: TeamId.nullable() })
export type HealthModelEntry = z.output<typeof HealthModelEntry>
