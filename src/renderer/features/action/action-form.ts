import {
  ActionDetails,
  ActionDraft,
  type ActionEdit,
  type ActionPicture,
} from '@shared/domain/action'
import type { Day } from '@shared/domain/day'
import { isErrorCode, type ErrorCode } from '@shared/errors'
import { z } from 'zod'

// A draft from before a field was there is still a draft.
const later = z.string().default('')

/** The action dialog while it is filled in: all is text. */
export const ActionForm = z.object({
  text: z.string(),
  owner: z.string(),
  due: z.string(),
  doneWhen: z.string(),
  /** Names, with commas or lines between them. */
  helpers: later,
  notes: later,
  /** Addresses, one a line. */
  links: later,
  belief: later,
  lookAt: later,
  checkOn: later,
})
export type ActionForm = z.output<typeof ActionForm>

/** What stands behind "More". */
export const MORE_FIELDS = ['helpers', 'notes', 'links', 'belief', 'lookAt', 'checkOn'] as const
type ExperimentField = 'belief' | 'lookAt' | 'checkOn'

const WholeDraft = ActionDraft.extend(ActionDetails.shape)
export type WholeDraft = z.output<typeof WholeDraft>

export function emptyForm(due: Day): ActionForm {
  const nothing = { helpers: '', notes: '', links: '', belief: '', lookAt: '', checkOn: '' }
  return { text: '', owner: '', due, doneWhen: '', ...nothing }
}

export function formOf(action: ActionPicture): ActionForm {
  const { text, owner, dueOn, doneWhen, helpers, notes, links, experiment } = action
  const { belief, lookAt, checkOn } = experiment ?? { belief: '', lookAt: '', checkOn: '' }
  return {
    text,
    owner: owner ?? '',
    due: dueOn ?? '',
    doneWhen,
    helpers: helpers.join(', '),
    notes,
    links: links.join('\n'),
    belief,
    lookAt,
    checkOn,
  }
}

export type ActionProblems = Partial<Record<keyof WholeDraft | ExperimentField, ErrorCode>>

/** The action that the form makes, or what has to change before it is one. An empty owner is nobody yet. */
export function draftFrom(
  form: ActionForm,
): { draft: WholeDraft; problems: null } | { draft: null; problems: ActionProblems } {
  const parsed = WholeDraft.safeParse({
    text: form.text,
    owner: form.owner.trim() === '' ? null : form.owner,
    dueOn: form.due.trim() === '' ? null : form.due,
    doneWhen: form.doneWhen,
    helpers: partsOf(form.helpers, /[,;\n]/),
    notes: form.notes,
    links: partsOf(form.links, /\s+/),
    experiment: hasExperiment(form)
      ? { belief: form.belief, lookAt: form.lookAt, checkOn: form.checkOn.trim() }
      : null,
  })
  if (parsed.success) return { draft: parsed.data, problems: null }
  const problems = parsed.error.issues.map(({ path, message }) => [
    path[0] === 'experiment' ? path[1] : path[0],
    isErrorCode(message) ? message : 'bad-request',
  ])
  return { draft: null, problems: Object.fromEntries(problems) as ActionProblems }
}

/** Only what differs: what somebody else changes meanwhile, in other fields, stays. */
export function editFrom(action: ActionPicture, draft: WholeDraft): ActionEdit {
  const changed = Object.entries(draft).filter(
    ([field, value]) => JSON.stringify(value) !== JSON.stringify(action[field as keyof WholeDraft]),
  )
  return Object.fromEntries(changed) as ActionEdit
}

export function hasExperiment({ belief, lookAt, checkOn }: ActionForm): boolean {
  return [belief, lookAt, checkOn].some((text) => text.trim() !== '')
}

export function hasMore(form: ActionForm): boolean {
  return MORE_FIELDS.some((field) => form[field].trim() !== '')
}

function partsOf(text: string, between: RegExp): string[] {
  const parts = text.split(between).map((part) => part.trim())
  return [...new Set(parts.filter((part) => part !== ''))]
}
