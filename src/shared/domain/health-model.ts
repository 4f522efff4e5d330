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

/** A model as the set-up shows it: built in (no team) or a team's own. */
export const HealthModelEntry = HealthModel.extend({ teamId: TeamId.nullable() })
export type HealthModelEntry = z.output<typeof HealthModelEntry>
