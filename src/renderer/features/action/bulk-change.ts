import { LIMITS } from '@shared/domain/limits'
import { lengthOf } from '@shared/domain/plain-text'
import { actionDialog, dropDialog } from '@shared/text/actions'
import { errorText } from '@shared/text/errors'
import { inlineEdit } from './inline-edit'
import type { ManyChange } from './use-change-many'

/** What is asked before many actions are changed. */
export type BulkQuestion = 'owner' | 'dueOn' | 'drop'

type Read =
  | { readonly change: ManyChange; readonly problem: null }
  | { readonly change: null; readonly problem: string }

/** The change that an answer makes, or what is wrong with it. */
export function changeFrom(question: BulkQuestion, typed: string): Read {
  if (question === 'drop') return dropFrom(typed)
  const { edit } = inlineEdit(question, typed)
  if (question === 'owner') {
    if (!edit) return { change: null, problem: actionDialog.nameTooLong }
    return { change: { kind: 'owner', owner: edit.owner ?? null }, problem: null }
  }
  if (!edit) return { change: null, problem: actionDialog.notADate }
  return { change: { kind: 'dueOn', dueOn: edit.dueOn ?? null }, problem: null }
}

function dropFrom(typed: string): Read {
  const reason = typed.trim()
  if (reason === '') return { change: null, problem: errorText('reason-needed') }
  if (lengthOf(reason) > LIMITS.reason) return { change: null, problem: dropDialog.tooLong }
  return { change: { kind: 'status', status: 'dropped', reason }, problem: null }
}
