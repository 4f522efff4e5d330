import { z } from 'zod'
import { Day } from './day'
import { ActionId, RetroId, TeamId, TopicId } from './ids'
import { LIMITS } from './limits'
import { optionalWords, personName, words } from './text'

export const ACTION_STATUSES = ['open', 'doing', 'done', 'dropped'] as const
export const ActionStatus = z.enum(ACTION_STATUSES)
export type ActionStatus = z.output<typeof ActionStatus>

/** What a retro decides about an action of before. */
export const DECISIONS = ['done', 'keep', 'change', 'drop'] as const
export const Decision = z.enum(DECISIONS)
export type Decision = z.output<typeof Decision>

/** What a person fills in. `owner` null is "nobody yet", a visible state and no error. */
export const ActionDraft = z.object({
  text: words(LIMITS.action),
  owner: personName(LIMITS.name).nullable(),
  dueOn: Day.nullable(),
  doneWhen: optionalWords(LIMITS.action),
})
export type ActionDraft = z.output<typeof ActionDraft>

/** A try rather than a task: "we believe … will …; we look at … on …". */
export const Experiment = z.object({
  belief: words(LIMITS.action),
  lookAt: words(LIMITS.action),
  checkOn: Day,
})
export type Experiment = z.output<typeof Experiment>

/** What a team does with an experiment on the day it looks at it. */
export const OUTCOMES = ['keep', 'adapt', 'stop'] as const
export const Outcome = z.enum(OUTCOMES)
export type Outcome = z.output<typeof Outcome>

/** The last look at an experiment: what was seen, what follows, and the day that was set for it (older ones lack it). */
export const Verdict = z.object({
  outcome: Outcome,
  seen: z.string(),
  on: Day,
  checkOn: Day.optional(),
})
export type Verdict = z.output<typeof Verdict>

/** An address that a browser may open; nothing else is a link. */
export const Link = z
  .url({ protocol: /^https?$/, error: 'not-a-link' })
  .refine((link) => link.length <= LIMITS.link, { error: 'too-long' })

/** What an action may have beside its draft; filled in when somebody needs it. */
export const ActionDetails = z.object({
  helpers: z.array(personName(LIMITS.name)).max(LIMITS.helpers, { error: 'too-large' }),
  notes: optionalWords(LIMITS.note),
  links: z.array(Link).max(LIMITS.links, { error: 'too-large' }),
  experiment: Experiment.nullable(),
})
export type ActionDetails = z.output<typeof ActionDetails>

export const NO_DETAILS: ActionDetails = { helpers: [], notes: '', links: [], experiment: null }

/** What a new action begins with: the rest is filled in when somebody needs it. */
export const NewActionDraft = ActionDraft.extend(ActionDetails.partial().shape)
export type NewActionDraft = z.output<typeof NewActionDraft>

/** What of an action is to change; what is left out stays as it is. */
export const ActionEdit = ActionDraft.extend(ActionDetails.shape).partial().strict()
export type ActionEdit = z.output<typeof ActionEdit>

/** A change the team agreed. */
export const Action = ActionDraft.extend(ActionDetails.shape).extend({
  id: ActionId,
  teamId: TeamId,
  retroId: RetroId.nullable(),
  topicId: TopicId.nullable(),
  status: ActionStatus,
  /** Why it was dropped; empty otherwise. */
  reason: z.string(),
  createdOn: Day,
  closedOn: Day.nullable(),
  verdict: Verdict.nullable(),
  /** The larger action that this one is a part of. */
  splitFrom: ActionId.nullable(),
  removed: z.boolean(),
})
export type Action = z.output<typeof Action>

/** An action as it begins: open, and with nothing but its draft. */
export function newAction(
  place: Pick<Action, 'id' | 'teamId' | 'retroId' | 'topicId'>,
  draft: NewActionDraft,
  today: Day,
): Action {
  const { text, owner, dueOn, doneWhen } = draft
  const { helpers = [], notes = '', links = [], experiment = null } = draft
  const filledIn = { text, owner, dueOn, doneWhen, helpers, notes, links, experiment }
  const nothingYet = { reason: '', closedOn: null, verdict: null, splitFrom: null, removed: false }
  return { ...place, ...filledIn, ...nothingYet, status: 'open', createdOn: today }
}

/** One decision of one retro about one action; its id is made of both. */
export const Review = z.object({
  id: z.string(),
  actionId: ActionId,
  retroId: RetroId,
  decision: Decision,
  reason: z.string(),
})
export type Review = z.output<typeof Review>

export function reviewId(retroId: RetroId, actionId: ActionId): string {
  return `${retroId}/${actionId}`
}

export function actionOfReview(id: string): ActionId {
  return ActionId.parse(id.split('/')[1])
}

/** Where an action came from, as read from its retro. */
export const ActionOrigin = z.object({
  retroTitle: z.string(),
  topic: z.string().nullable(),
  cards: z.array(z.string()),
})
export type ActionOrigin = z.output<typeof ActionOrigin>

/** An action as it is shown: with its age in days and in retros, how often retros carried it over, and its origin. */
export const ActionPicture = Action.omit({ removed: true, teamId: true }).extend({
  carried: z.int(),
  ageDays: z.int(),
  ageRetros: z.int(),
  origin: ActionOrigin.nullable(),
  /** This retro's decision, where one was made. */
  review: Review.pick({ decision: true, reason: true }).nullable(),
})
export type ActionPicture = z.output<typeof ActionPicture>

export function isOpen(action: Pick<Action, 'status'>): boolean {
  return action.status === 'open' || action.status === 'doing'
}

/** The status that a decision leaves an action in. */
export function statusAfter(decision: Decision, before: ActionStatus): ActionStatus {
  if (decision === 'done') return 'done'
  if (decision === 'drop') return 'dropped'
  return before === 'doing' ? 'doing' : 'open'
}

/** Oldest first, then by text, so that the order is the same everywhere. */
export function byAge(
  a: Pick<Action, 'createdOn' | 'text'>,
  b: Pick<Action, 'createdOn' | 'text'>,
): number {
  return a.createdOn.localeCompare(b.createdOn) || a.text.localeCompare(b.text)
}
