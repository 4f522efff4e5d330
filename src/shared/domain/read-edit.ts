import type { z } from 'zod'
import { isErrorCode } from '../errors'
import {
  ActionDetails,
  ActionDraft,
  ActionEdit,
  type Action,
  type ActionStatus,
  type NewActionDraft,
} from './action'
import { changed, type ChangeOf } from './change'
import type { Day } from './day'
import { setStatus } from './follow-through'
import { LIMITS } from './limits'
import {
  fieldText,
  READ_FIELDS,
  type ReadBackField,
  type ReadField,
  type ReadItem,
  type Refused,
} from './read-back'
import { optionalWords } from './text'

type Refusal = { readonly kind: 'refused' } & Refused
type Result = {
  readonly fields: readonly ReadBackField[]
  readonly under: ActionStatus | null
}
export type Edit =
  Refusal | ({ readonly kind: 'edit'; readonly changes: readonly ChangeOf<'action'>[] } & Result)
type New =
  | Refusal
  | ({
      readonly kind: 'new'
      readonly draft: NewActionDraft
      readonly statusOn: (today: Day) => Pick<Action, 'status' | 'reason' | 'closedOn'>
    } & Result)

const EDITED = [
  'text',
  'owner',
  'dueOn',
  'doneWhen',
  'helpers',
  'notes',
  'links',
  'experiment',
] as const satisfies readonly ReadField[]

/** What a line changes about the action it is of. */
export function readOver(item: ReadItem, action: Action, today: Day): Edit {
  const differing = EDITED.filter((field) => !isSame(action[field], item[field]))
  const parsed = parse(
    ActionEdit,
    Object.fromEntries(differing.map((field) => [field, item[field]])),
  )
  if (parsed.kind === 'refused') return parsed

  const status = statusOf(item, action)
  const reason = reasonOf(item, status, action)
  if (reason.kind === 'refused') return reason
  const [moved] = setStatus(action, status, reason.value, today)
  const changes = changed('action', action, {
    ...(parsed.value as Partial<Action>),
    ...moved?.after,
  })
  const after = changes[0]?.after ?? {}
  const fields = READ_FIELDS.filter((field) => field in after).map((field) => ({
    field,
    before: fieldText(action, field),
    after: fieldText(after, field),
  }))
  const isElsewhere = item.section !== status && item.section !== action.status
  return { kind: 'edit', changes, fields, under: isElsewhere ? item.section : null }
}

/** What a line without an id would make. */
export function readNew(item: ReadItem): New {
  const { text, owner, dueOn, doneWhen, helpers, notes, links, experiment } = item
  const draft = { text, owner, dueOn, doneWhen, helpers, notes, links, experiment }
  const parsed = parse(ActionDraft.extend(ActionDetails.shape), draft)
  if (parsed.kind === 'refused') return parsed
  const status = statusOf(item, null)
  const reason = reasonOf(item, status, null)
  if (reason.kind === 'refused') return reason

  const isOver = status === 'done' || status === 'dropped'
  const made: Partial<Action> = { ...parsed.value, status, reason: reason.value }
  const fields = READ_FIELDS.filter((field) => fieldText(made, field).trim() !== '')
  return {
    kind: 'new',
    draft: parsed.value,
    statusOn: (today) => ({ status, reason: reason.value, closedOn: isOver ? today : null }),
    fields: fields.map((field) => ({ field, before: '', after: fieldText(made, field) })),
    under: item.section === status ? null : item.section,
  }
}

/** The box counts, not the heading; only of a new line, which says nothing else, "Doing" is taken from there. */
function statusOf(item: ReadItem, action: Action | null): ActionStatus {
  if (item.ticked) return 'done'
  if (item.ticked === null && action) return action.status
  if (item.dropped !== null) return 'dropped'
  return item.isDoing || (action === null && item.section === 'doing') ? 'doing' : 'open'
}

const Reason = optionalWords(LIMITS.reason)

function reasonOf(
  { dropped }: ReadItem,
  status: ActionStatus,
  action: Action | null,
): Refusal | { kind: 'value'; value: string } {
  if (status !== 'dropped') return { kind: 'value', value: '' }
  const wasDropped = action?.status === 'dropped'
  if (dropped === null || isSame(action?.reason, dropped)) {
    if (wasDropped) return { kind: 'value', value: action.reason }
  }
  if (dropped === null || dropped.trim() === '') {
    return { kind: 'refused', code: 'reason-needed', field: 'reason' }
  }
  const parsed = Reason.safeParse(dropped)
  if (!parsed.success) return { kind: 'refused', code: 'too-long', field: 'reason' }
  return { kind: 'value', value: parsed.data }
}

function parse<Value>(
  schema: z.ZodType<Value>,
  value: unknown,
): Refusal | { kind: 'value'; value: Value } {
  const parsed = schema.safeParse(value)
  if (parsed.success) return { kind: 'value', value: parsed.data }
  const [issue] = parsed.error.issues
  const field = READ_FIELDS.find((one) => one === issue?.path[0]) ?? null
  const code = isErrorCode(issue?.message) ? issue.message : 'bad-request'
  return { kind: 'refused', code, field }
}

/** The file leaves out what is blank; spaces at the edges are the editor's rather than anybody's edit. */
function isSame(a: unknown, b: unknown): boolean {
  return JSON.stringify(plain(a)) === JSON.stringify(plain(b))
}

function plain(value: unknown): unknown {
  if (typeof value === 'string') return value.trim()
  if (typeof value !== 'object' || value === null) return value ?? ''
  if (Array.isArray(value)) return value
  return Object.entries(value)
    .toSorted(([one], [other]) => one.localeCompare(other))
    .map(([, part]) => plain(part))
}
