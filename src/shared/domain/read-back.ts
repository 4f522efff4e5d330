import { z } from 'zod'
import { ERROR_CODES, type ErrorCode } from '../errors'
import { ActionStatus, type Action, type Experiment } from './action'
import { ActionId, TeamId } from './ids'

/** One item of a list of actions, as it was read from a file that people edited. */
export type ReadItem = {
  /** Where it stands in the text, from 1. */
  readonly line: number
  readonly id: string | null
  /** The heading it stands under. */
  readonly section: ActionStatus | null
  readonly teamName: string | null
  /** Null: it has no box. */
  readonly ticked: boolean | null
  readonly text: string
  readonly owner: string | null
  readonly dueOn: string | null
  readonly isDoing: boolean
  /** The reason, where a line says that it was dropped. */
  readonly dropped: string | null
  readonly doneWhen: string
  readonly helpers: readonly string[]
  readonly notes: string
  readonly links: readonly string[]
  /** Empty fields are missing ones. */
  readonly experiment: { readonly [Field in keyof Experiment]: string } | null
}

/** What stands in a file and can't be taken, and why; nothing of it is dropped in silence. */
export const UNREAD = [
  'empty',
  'not-a-line',
  'two-ids',
  'unknown',
  'deleted',
  'other-team',
  'twice',
  'no-team',
  'refused',
] as const
export type Unread = (typeof UNREAD)[number]

export type UnreadLine = { readonly line: number; readonly text: string; readonly why: Unread }

export type ReadList = {
  readonly items: readonly ReadItem[]
  readonly unread: readonly UnreadLine[]
}

export const READ_FIELDS = [
  'text',
  'owner',
  'dueOn',
  'doneWhen',
  'helpers',
  'notes',
  'links',
  'experiment',
  'status',
  'reason',
] as const
export type ReadField = (typeof READ_FIELDS)[number]

const Place = z.object({
  line: z.int(),
  text: z.string(),
  /** The heading it was put under though its box says something else: the box counts. */
  under: ActionStatus.nullable(),
})
const Field = z.object({ field: z.enum(READ_FIELDS), before: z.string(), after: z.string() })
export type ReadBackField = z.output<typeof Field>

/** What one line of the file would do. */
export const ReadBackRow = z.discriminatedUnion('kind', [
  Place.extend({
    kind: z.literal('changed'),
    actionId: ActionId,
    fields: z.array(Field),
    /** Of these fields, as they are shown: only what was seen is taken. */
    mark: z.int(),
  }),
  Place.extend({ kind: z.literal('new'), teamId: TeamId, fields: z.array(Field) }),
  /** Only that it stands under another heading, which changes nothing. */
  Place.extend({ kind: z.literal('moved') }),
  Place.extend({
    kind: z.literal('unread'),
    why: z.enum(UNREAD),
    /** Where a rule refused it: which, and what it is about. */
    code: z.enum(ERROR_CODES).nullable(),
    field: z.enum(READ_FIELDS).nullable(),
  }),
])
export type ReadBackRow = z.output<typeof ReadBackRow>

export const ReadBackTable = z.object({
  /** In the order of the file. */
  rows: z.array(ReadBackRow),
  /** How many lines say what Candor says. */
  same: z.int(),
  /** How many actions the file does not hold; they stay as they are. */
  absent: z.int(),
})
export type ReadBackTable = z.output<typeof ReadBackTable>

/** A number for what a line shows (FNV-1a, 29 bits of it): another one where any field has become another. */
export function markOf(fields: readonly ReadBackField[]): number {
  const text = JSON.stringify(fields)
  let hash = 0x811c9dc5
  for (let at = 0; at < text.length; at += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193)
  }
  return hash >>> 3
}

export type Refused = { readonly code: ErrorCode; readonly field: ReadField | null }

/** An action's field as text, names and links one a line. */
export function fieldText(action: Partial<Action>, field: ReadField): string {
  const value = action[field] ?? ''
  if (typeof value === 'string') return value
  if ('belief' in value) return [value.belief, value.lookAt, value.checkOn].join('\n')
  return value.join('\n')
}
