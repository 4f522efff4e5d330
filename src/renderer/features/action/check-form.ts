import { Experiment, Outcome, OUTCOMES } from '@shared/domain/action'
import type { Day } from '@shared/domain/day'
import { LIMITS } from '@shared/domain/limits'
import { words } from '@shared/domain/text'
import { isErrorCode, type ErrorCode } from '@shared/errors'
import { z } from 'zod'

/** An experiment being looked at; the next try is asked for where it is adapted. */
export const CheckForm = z.object({
  outcome: z.enum(['', ...OUTCOMES]),
  seen: z.string(),
  belief: z.string(),
  lookAt: z.string(),
  checkOn: z.string(),
})
export type CheckForm = z.output<typeof CheckForm>

const Check = z.object({
  outcome: Outcome,
  seen: words(LIMITS.reason),
  next: Experiment.nullable(),
})
export type Check = z.output<typeof Check>
export type CheckProblems = Partial<Record<keyof CheckForm, ErrorCode>>

/** The next try begins as the last one was, and is looked at in the next retro. */
export function emptyCheck(experiment: Experiment, nextRetro: Day, outcome: Outcome | null) {
  const { belief, lookAt } = experiment
  return { outcome: outcome ?? '', seen: '', belief, lookAt, checkOn: nextRetro } as const
}

export function checkFrom(
  form: CheckForm,
): { check: Check; problems: null } | { check: null; problems: CheckProblems } {
  const { outcome, seen, belief, lookAt, checkOn } = form
  const next = outcome === 'adapt' ? { belief, lookAt, checkOn } : null
  const parsed = Check.safeParse({ outcome, seen, next })
  if (parsed.success) return { check: parsed.data, problems: null }
  const problems = parsed.error.issues.map(({ path, message }) => [
    path[0] === 'next' ? path[1] : path[0],
    isErrorCode(message) ? message : 'bad-request',
  ])
  return { check: null, problems: Object.fromEntries(problems) as CheckProblems }
}
