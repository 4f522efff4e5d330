import { z } from 'zod'
import { Action, ActionStatus } from './action'
import { Day } from './day'
import { RetroId, TeamId, TopicId } from './ids'

export const FOUND_KINDS = ['team', 'retro', 'action', 'topic', 'card'] as const
export const FoundKind = z.enum(FOUND_KINDS)
export type FoundKind = z.output<typeof FoundKind>

/** From the first letter to behind the last one, in UTF-16 units as strings count them. */
export const Mark = z.object({ from: z.int(), to: z.int() })
export type Mark = z.output<typeof Mark>

/** A text that was found, cut where it is long, and where the words stand in it: never markup. */
export const FoundText = z.object({ text: z.string(), marks: z.array(Mark) })
export type FoundText = z.output<typeof FoundText>

/** A retro as the place where something is. */
export const RetroPlace = z.object({
  id: RetroId,
  title: z.string(),
  sprint: z.string().nullable(),
  startedOn: Day,
  closed: z.boolean(),
})
export type RetroPlace = z.output<typeof RetroPlace>

export const Hit = z.object({
  kind: FoundKind,
  id: z.string(),
  teamId: TeamId,
  teamName: z.string(),
  /** Null for teams, and for actions that no retro made. */
  retro: RetroPlace.nullable(),
  /** Where a card hangs; null also for one whose column was removed. */
  column: z.string().nullable(),
  /** Of an action. */
  status: ActionStatus.nullable(),
  /** What it is called, and after it what else of it was found: notes, a done-test. */
  texts: z.array(FoundText),
})
export type Hit = z.output<typeof Hit>

/** What became of a topic: an action that was agreed on while talking about it. */
export const AgreedAction = Action.pick({
  id: true,
  text: true,
  owner: true,
  status: true,
  reason: true,
  closedOn: true,
})
export type AgreedAction = z.output<typeof AgreedAction>

/** A topic that was talked about in an earlier retro. */
export const EarlierTopic = z.object({
  retro: RetroPlace,
  topicId: TopicId,
  title: z.string(),
  cards: z.array(z.string()),
  notes: z.string(),
  actions: z.array(AgreedAction),
  /** The words that both topics have, as they are written in the later one. */
  words: z.array(z.string()),
})
export type EarlierTopic = z.output<typeof EarlierTopic>

/** A topic that was talked about again after an action on it was done. */
export const ReturnedTopic = z.object({
  before: EarlierTopic,
  again: z.object({ retro: RetroPlace, topicId: TopicId, title: z.string() }),
})
export type ReturnedTopic = z.output<typeof ReturnedTopic>
