import { ActionDraft, type ActionPicture } from '@shared/domain/action'
import type { Day } from '@shared/domain/day'
import { isErrorCode, type ErrorCode } from '@shared/errors'
import { z } from 'zod'

/** The action dialog while it is filled in: all is text. */
export const ActionForm = z.object({
  text: z.string(),
  owner: z.string(),
  due: z.string(),
  doneWhen: z.string(),
})
export type ActionForm = z.output<typeof ActionForm>

export function emptyForm(due: Day): ActionForm {
  return { text: '', owner: '', due, doneWhen: '' }
}

export function formOf(action: ActionPicture): ActionForm {
  const { text, owner, dueOn, doneWhen } = action
  return { text, owner: owner ?? '', due: dueOn ?? '', doneWhen }
}

export type ActionProblems = Partial<Record<keyof ActionDraft, ErrorCode>>

/** The action that the form makes, or what has to change before it is one. An empty owner is nobody yet. */
export function draftFrom(
  form: ActionForm,
): { draft: ActionDraft; problems: null } | { draft: null; problems: ActionProblems } {
  const parsed = ActionDraft.safeParse({
    text: form.text,
    owner: form.owner.trim() === '' ? null : form.owner,
    dueOn: form.due.trim() === '' ? null : form.due,
    doneWhen: form.doneWhen,
  })
  if (parsed.success) return { draft: parsed.data, problems: null }
  const problems = parsed.error.issues.map(({ path, message }) => [
    path[0],
    isErrorCode(message) ? message : 'bad-request',
  ])
  return { draft: null, problems: Object.fromEntries(problems) as ActionProblems }
}
