import { AppError } from '../errors'
import { isOpen, type Action, type Decision, type Experiment, type Outcome } from './action'
import { changed, type ChangeOf } from './change'
import type { Day } from './day'

/** What is said of an experiment when it is looked at; `next` is the try that `adapt` goes on with. */
export type Check = {
  readonly outcome: Outcome
  readonly seen: string
  readonly next: Experiment | null
}

/** Whether an open experiment's day has come. */
export function isToCheck(
  action: Pick<Action, 'status' | 'experiment'>,
  today: Day,
): action is typeof action & { readonly experiment: Experiment } {
  return isOpen(action) && action.experiment !== null && action.experiment.checkOn <= today
}

/**
 * Looks at an experiment: `keep` ends it as done; `stop` ends it as dropped, with what was seen as the reason; `adapt`
 * goes on with the next try. What was seen stays with the action either way. Throws `not-found` where there is no
 * experiment, `closed` when it is over, `empty` when `adapt` has no next try.
 */
export function checkExperiment(action: Action, check: Check, today: Day): ChangeOf<'action'>[] {
  const { outcome, seen, next } = check
  if (action.experiment === null) throw new AppError('not-found', { field: 'actionId' })
  if (hasArrived(action, check, today)) return []
  if (!isOpen(action)) throw new AppError('closed', { field: 'actionId' })
  const verdict = { outcome, seen, on: today, checkOn: action.experiment.checkOn }
  switch (outcome) {
    case 'keep':
      return changed('action', action, { verdict, status: 'done', closedOn: today })
    case 'stop':
      return changed('action', action, {
        verdict,
        status: 'dropped',
        reason: seen,
        closedOn: today,
      })
    case 'adapt':
      if (next === null) throw new AppError('empty', { field: 'next' })
      return changed('action', action, { verdict, experiment: next })
  }
}

/** The same look may arrive twice. */
function hasArrived(action: Action, { outcome, seen, next }: Check, today: Day): boolean {
  const { verdict, experiment } = action
  if (verdict?.outcome !== outcome || verdict.seen !== seen || verdict.on !== today) return false
  return outcome === 'adapt' ? JSON.stringify(experiment) === JSON.stringify(next) : !isOpen(action)
}

/** What the retro that looked at an experiment has decided about it. */
export function decisionOf(outcome: Outcome): Decision {
  return ({ keep: 'done', adapt: 'change', stop: 'drop' } as const)[outcome]
}
