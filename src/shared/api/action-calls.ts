import { z } from 'zod'
import {
  ActionEdit,
  ActionStatus,
  Decision,
  Experiment,
  NewActionDraft,
  Outcome,
} from '../domain/action'
import { ActionLife, ActionLine, ShelfStep } from '../domain/action-life'
import { Day } from '../domain/day'
import { ActionId, RetroId, TeamId, TopicId } from '../domain/ids'
import { LIMITS } from '../domain/limits'
import { optionalWords, personName, words } from '../domain/text'
import { HOST, Nothing, type Call } from './call'

/** One action, and the running retro on whose screen it is changed: that retro then takes the step back, else the shelf. */
const OneAction = z.object({ actionId: ActionId, retroId: RetroId.nullable() })

export const actionCalls = {
  /** All actions of a team, or with null of all teams, that were not deleted, oldest first. */
  'action.list': {
    allow: HOST,
    input: z.object({ teamId: TeamId.nullable() }),
    output: z.array(ActionLine),
  },
  /** One action with all that is known of it. */
  'action.get': { allow: HOST, input: z.object({ actionId: ActionId }), output: ActionLife },
  /** A new action, from a retro (and there from a topic) or from the team's page. */
  'action.add': {
    allow: HOST,
    input: z.object({
      actionId: ActionId,
      teamId: TeamId,
      retroId: RetroId.nullable(),
      topicId: TopicId.nullable(),
      draft: NewActionDraft,
    }),
    output: Nothing,
  },
  /** Sets the fields that are given. */
  'action.edit': { allow: HOST, input: OneAction.extend({ draft: ActionEdit }), output: Nothing },
  'action.setStatus': {
    allow: HOST,
    input: OneAction.extend({ status: ActionStatus, reason: optionalWords(LIMITS.reason) }),
    output: Nothing,
  },
  /** To the trash. */
  'action.delete': { allow: HOST, input: OneAction, output: Nothing },
  /** Makes an action smaller: it goes on under a new text, and the rest becomes actions of their own. */
  'action.split': {
    allow: HOST,
    input: OneAction.extend({
      text: words(LIMITS.action),
      parts: z
        .array(z.object({ actionId: ActionId, text: words(LIMITS.action) }))
        .min(1, { error: 'empty' })
        .max(LIMITS.parts, { error: 'too-large' }),
    }),
    output: Nothing,
  },
  /** Looks at an experiment: `keep` ends it as done, `stop` as dropped, `adapt` goes on with `next`. */
  'action.check': {
    allow: HOST,
    input: OneAction.extend({
      outcome: Outcome,
      seen: words(LIMITS.reason),
      next: Experiment.nullable(),
    }),
    output: Nothing,
  },
  /** The same change to many actions, as one step that can be taken back. */
  'action.changeMany': {
    allow: HOST,
    input: z.object({
      actionIds: z
        .array(ActionId)
        .min(1, { error: 'empty' })
        .max(LIMITS.actionsAtOnce, { error: 'too-large' }),
      change: z.discriminatedUnion('kind', [
        z.object({
          kind: z.literal('status'),
          status: ActionStatus,
          reason: optionalWords(LIMITS.reason),
        }),
        z.object({ kind: z.literal('owner'), owner: personName(LIMITS.name).nullable() }),
        z.object({ kind: z.literal('dueOn'), dueOn: Day.nullable() }),
        z.object({ kind: z.literal('delete') }),
      ]),
    }),
    output: Nothing,
  },
  /** The last step on a team's actions, or with null on any, that was made outside a retro and can be taken back. */
  'action.lastStep': {
    allow: HOST,
    input: z.object({ teamId: TeamId.nullable() }),
    output: ShelfStep.nullable(),
  },
  /** Takes a step back; refused with `undo-passed` where what it changed was changed again since. */
  'action.undo': { allow: HOST, input: z.object({ stepId: z.uuid() }), output: Nothing },
  /** What a retro decides about an action of before. */
  'action.review': {
    allow: HOST,
    input: z.object({
      retroId: RetroId,
      actionId: ActionId,
      decision: Decision,
      reason: optionalWords(LIMITS.reason),
    }),
    output: Nothing,
  },
} as const satisfies Record<string, Call>
