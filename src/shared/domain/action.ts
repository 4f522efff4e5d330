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

/** A change the team agreed. */
export const Action = ActionDraft.extend({
  id: ActionId,
  teamId: TeamId,
  retroId: RetroId.nullable(),
  topicId: TopicId.nullable(),
  status: ActionStatus,
  /** Why it was dropped; empty otherwise. */
  reason: z.string(),
  createdOn: Day,
  closedOn: Day.nullable(),
  removed: z.boolean(),
})
export type Action = z.output<typeof Action>

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

/** An action as it is shown: with its age, how often retros carried it over, and its origin. */
export const ActionPicture = Action.omit({ removed: true, teamId: true }).extend({
  carried: z.int(),
  ageDays: z.int(),
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
