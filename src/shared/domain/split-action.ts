import { AppError } from '../errors'
import { isOpen, newAction, type Action } from './action'
import { added, changed, type ChangeOf } from './change'
import type { Day } from './day'
import type { ActionId, RetroId } from './ids'

export type Part = { readonly actionId: ActionId; readonly text: string }

/**
 * Makes an open action smaller: it goes on under its new text, each part becomes an action of its own, made today.
 * Parts keep owner and date, which still hold for the whole; the done-test doesn't, so each part finds its own. In a
 * retro they belong to it, else to where the whole came from. Throws `closed` when it is done or dropped.
 */
export function splitAction(
  action: Action,
  { text, parts }: { readonly text: string; readonly parts: readonly Part[] },
  retroId: RetroId | null,
  today: Day,
): ChangeOf<'action'>[] {
  if (!isOpen(action)) throw new AppError('closed', { field: 'actionId' })
  const ids = new Set(parts.map((part) => part.actionId))
  if (ids.size < parts.length || ids.has(action.id)) {
    throw new AppError('bad-request', { field: 'parts' })
  }
  const { teamId, owner, dueOn } = action
  const place =
    retroId === null
      ? { teamId, retroId: action.retroId, topicId: action.topicId }
      : { teamId, retroId, topicId: null }
  return [
    ...changed('action', action, { text }),
    ...parts.map((part) =>
      added('action', {
        ...newAction(
          { id: part.actionId, ...place },
          { text: part.text, owner, dueOn, doneWhen: '' },
          today,
        ),
        splitFrom: action.id,
      }),
    ),
  ]
}
