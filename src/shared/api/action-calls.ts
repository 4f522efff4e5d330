import { z } from 'zod'
import { ActionDraft, ActionPicture, ActionStatus, Decision } from '../domain/action'
import { HistoryEntry } from '../domain/action-history'
import { ActionId, RetroId, TeamId, TopicId } from '../domain/ids'
import { LIMITS } from '../domain/limits'
import { optionalWords } from '../domain/text'
import { HOST, Nothing, type Call } from './call'

export const actionCalls = {
  /** All actions of a team that were not deleted, oldest first. */
  'action.list': {
    allow: HOST,
    input: z.object({ teamId: TeamId }),
    output: z.array(ActionPicture),
  },
  /** What happened to an action, oldest first. */
  'action.history': {
    allow: HOST,
    input: z.object({ actionId: ActionId }),
    output: z.array(HistoryEntry),
  },
  /** A new action, from a retro (and there from a topic) or from the team's page. */
  'action.add': {
    allow: HOST,
    input: z.object({
      actionId: ActionId,
      teamId: TeamId,
      retroId: RetroId.nullable(),
      topicId: TopicId.nullable(),
      draft: ActionDraft,
    }),
    output: Nothing,
  },
  'action.edit': {
    allow: HOST,
    input: z.object({ actionId: ActionId, draft: ActionDraft }),
    output: Nothing,
  },
  'action.setStatus': {
    allow: HOST,
    input: z.object({
      actionId: ActionId,
      status: ActionStatus,
      reason: optionalWords(LIMITS.reason),
    }),
    output: Nothing,
  },
  /** To the trash. */
  'action.delete': { allow: HOST, input: z.object({ actionId: ActionId }), output: Nothing },
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
