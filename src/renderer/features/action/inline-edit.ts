import { ActionEdit, type ActionPicture } from '@shared/domain/action'
import type { ActionId } from '@shared/domain/ids'
import { isErrorCode, type ErrorCode } from '@shared/errors'

/** What of an action is changed in its line; the rest has the dialog. */
export type InlineField = 'text' | 'owner' | 'dueOn'

/** Where what is typed into a field is kept until it is saved. */
export const placeInLine = (actionId: ActionId, field: InlineField): string =>
  `action:${actionId}:line:${field}`

/** A field as it is typed. */
export function inlineText(action: ActionPicture, field: InlineField): string {
  return action[field] ?? ''
}

/** The change that was typed, or what is wrong with it. An empty owner is nobody yet, an empty day is none. */
export function inlineEdit(
  field: InlineField,
  typed: string,
):
  | { readonly edit: ActionEdit; readonly problem: null }
  | { readonly edit: null; readonly problem: ErrorCode } {
  const value = field !== 'text' && typed.trim() === '' ? null : typed
  const parsed = ActionEdit.safeParse({ [field]: value })
  if (parsed.success) return { edit: parsed.data, problem: null }
  const [issue] = parsed.error.issues
  return {
    edit: null,
    problem: issue && isErrorCode(issue.message) ? issue.message : 'bad-request',
  }
}
