import { z } from 'zod'
import {
  actionOfReview,
  ActionStatus,
  Experiment,
  Verdict,
  type Action,
  type Decision,
} from './action'
import type { Change, ChangeOf } from './change'
import { Day } from './day'
import { RetroId, type ActionId } from './ids'

/** What people agreed about an action: a change of these is told in its history. */
const TOLD = ['text', 'owner', 'helpers', 'dueOn', 'doneWhen', 'notes', 'links'] as const

/** What happened to an action: what changed, never who did it. */
export const HistoryStep = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('made') }),
  /** Before and after as they stood, names and links one a line; empty where there was nothing. */
  z.object({
    kind: z.literal('changed'),
    field: z.enum(TOLD),
    before: z.string(),
    after: z.string(),
  }),
  z.object({
    kind: z.literal('status'),
    before: ActionStatus,
    after: ActionStatus,
    reason: z.string(),
  }),
  /** What it tries, where it is an experiment. */
  z.object({
    kind: z.literal('experiment'),
    before: Experiment.nullable(),
    after: Experiment.nullable(),
  }),
  /** An experiment was looked at. */
  z.object({
    kind: z.literal('checked'),
    before: Verdict.nullable(),
    after: Verdict.nullable(),
  }),
  /** A part of it became an action of its own. Told from the part, and kept nowhere else. */
  z.object({ kind: z.literal('split'), into: z.string() }),
  /** A retro looked at it and kept it, as it was or changed. */
  z.object({ kind: z.literal('carried') }),
  z.object({ kind: z.literal('deleted') }),
  z.object({ kind: z.literal('restored') }),
])
export type HistoryStep = z.output<typeof HistoryStep>

export const HistoryEntry = z.object({
  on: Day,
  /** The retro in which it happened, where it was in one. */
  retro: z.object({ id: RetroId, title: z.string() }).nullable(),
  step: HistoryStep,
})
export type HistoryEntry = z.output<typeof HistoryEntry>

/** What a change does to the histories of actions: steps that are added, or a `carried` that is taken back. */
export type Told =
  | { readonly actionId: ActionId; readonly step: HistoryStep }
  | { readonly actionId: ActionId; readonly takesBack: 'carried' }

/** Tells a change as steps; an action that is gone has no history any more. */
export function told(change: Change): Told[] {
  if (change.kind === 'action') {
    const actionId = change.id as ActionId
    return stepsOf(change).map((step) => ({ actionId, step }))
  }
  return change.kind === 'review' ? toldOfReview(change) : []
}

function stepsOf({ before, after }: ChangeOf<'action'>): HistoryStep[] {
  if (after === null) return []
  if (before === null) return [{ kind: 'made' }]
  const fields = TOLD.filter((field) => field in after).map((field): HistoryStep => {
    return { kind: 'changed', field, before: asText(before[field]), after: asText(after[field]) }
  })
  return [
    ...fields,
    ...verdictStep(before, after),
    ...experimentStep(before, after),
    ...statusStep(before, after),
    ...removedStep(after),
  ]
}

function asText(value: string | readonly string[] | null | undefined): string {
  return typeof value === 'object' && value !== null ? value.join('\n') : (value ?? '')
}

function experimentStep(before: Partial<Action>, after: Partial<Action>): HistoryStep[] {
  if (after.experiment === undefined) return []
  return [{ kind: 'experiment', before: before.experiment ?? null, after: after.experiment }]
}

function verdictStep(before: Partial<Action>, after: Partial<Action>): HistoryStep[] {
  if (after.verdict === undefined) return []
  return [{ kind: 'checked', before: before.verdict ?? null, after: after.verdict }]
}

function statusStep(before: Partial<Action>, after: Partial<Action>): HistoryStep[] {
  if (before.status === undefined || after.status === undefined) return []
  const reason = after.reason ?? ''
  return [{ kind: 'status', before: before.status, after: after.status, reason }]
}

function removedStep({ removed }: Partial<Action>): HistoryStep[] {
  return removed === undefined ? [] : [{ kind: removed ? 'deleted' : 'restored' }]
}

function toldOfReview({ id, before, after }: ChangeOf<'review'>): Told[] {
  const actionId = actionOfReview(id)
  const [was, is] = [isCarried(before?.decision), isCarried(after?.decision)]
  // Where only the reason changed, neither side names the decision.
  if (was === is) return []
  return is ? [{ actionId, step: { kind: 'carried' } }] : [{ actionId, takesBack: 'carried' }]
}

function isCarried(decision: Decision | undefined): boolean {
  return decision === 'keep' || decision === 'change'
}

/**
 * What becomes of a step that follows `last`, whatever came between, on the same day in the same retro: one step that says both, `none` where
 * the second takes the first back (an undo, a slip of the mouse), or null where both are told.
 */
export function folded(last: HistoryStep, next: HistoryStep): HistoryStep | 'none' | null {
  if ('before' in last && 'before' in next && matterOf(last) === matterOf(next)) {
    const isTakenBack = JSON.stringify(last.before) === JSON.stringify(next.after)
    // Of one matter, so `before` is of one type.
    return isTakenBack ? 'none' : ({ ...next, before: last.before } as HistoryStep)
  }
  const isPair = [last.kind, next.kind].toSorted().join() === 'deleted,restored'
  return isPair ? 'none' : null
}

function matterOf(step: HistoryStep): string {
  return step.kind === 'changed' ? step.field : step.kind
}
