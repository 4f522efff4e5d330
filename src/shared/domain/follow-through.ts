import { AppError } from '../errors'
import {
  reviewId,
  statusAfter,
  type Action,
  type ActionEdit,
  type ActionStatus,
  type Decision,
} from './action'
import { refuseClosed } from './card'
import { added, changed, type Change, type ChangeOf } from './change'
import type { Day } from './day'
import type { ActionId } from './ids'
import type { RetroTruth } from './retro'

function liveAction(truth: Pick<RetroTruth, 'actions'>, actionId: ActionId): Action {
  const action = truth.actions.get(actionId)
  if (!action || action.removed) throw new AppError('not-found', { field: 'actionId' })
  return action
}

/**
 * Notes what this retro decides about an action of before: done, keep, change or drop. Deciding again takes the place
 * of the earlier decision. Dropping needs a reason: "we don't do this, because …" is a good outcome.
 */
export function reviewAction(
  truth: RetroTruth,
  { actionId, decision, reason }: { actionId: ActionId; decision: Decision; reason: string },
  today: Day,
): Change[] {
  refuseClosed(truth)
  const action = liveAction(truth, actionId)
  if (decision === 'drop' && reason.trim() === '') {
    throw new AppError('reason-needed', { field: 'reason' })
  }
  return [
    ...noteReview(truth, actionId, decision, reason),
    ...setStatus(action, statusAfter(decision, action.status), reason, today),
  ]
}

/** Notes what this retro decided about an action. */
export function noteReview(
  truth: RetroTruth,
  actionId: ActionId,
  decision: Decision,
  reason: string,
): Change[] {
  const { id: retroId } = truth.retro
  const id = reviewId(retroId, actionId)
  const before = truth.reviews.get(id)
  return before
    ? changed('review', before, { decision, reason })
    : [added('review', { id, actionId, retroId, decision, reason })]
}

/** Moves an action to a status; what is done or dropped has a day, what is dropped a reason. */
export function setStatus(
  action: Action,
  status: ActionStatus,
  reason: string,
  today: Day,
): ChangeOf<'action'>[] {
  const isOver = status === 'done' || status === 'dropped'
  const since = (status === action.status && action.closedOn) || today
  return changed('action', action, {
    status,
    reason: status === 'dropped' ? reason : '',
    closedOn: isOver ? since : null,
  })
}

/** Sets the fields that are given; a field left out stays as it is. */
export function editAction(action: Action, edit: ActionEdit): ChangeOf<'action'>[] {
  const given = Object.entries(edit).filter(([, value]) => value !== undefined)
  return changed('action', action, Object.fromEntries(given) as Partial<Action>)
}
