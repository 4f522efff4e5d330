import { z } from 'zod'
import type { Action, ActionOrigin, Review } from './action'
import { Day } from './day'
import { Format } from './format'
import {
  type ActionId,
  type AppreciationId,
  type CardId,
  type ColumnId,
  RetroId,
  TeamId,
  TopicId,
  type VoteId,
} from './ids'
import { LIMITS } from './limits'
import { NamesLevel } from './names'
import { Stage } from './stage'
import { count, line } from './text'
import { Timer } from './timer'

export const RetroTitle = line(LIMITS.title)
export const VotesPerPerson = count(LIMITS.votesMin, LIMITS.votesMax)
export const VotesPerTopic = count(LIMITS.votesMin, LIMITS.votesMax)
export const People = count(1, LIMITS.peopleMax)

/** How many people gave 0, 1, 2, 3 and 4. */
export const RotiCounts = z.tuple([z.int(), z.int(), z.int(), z.int(), z.int()])
export type RotiCounts = z.output<typeof RotiCounts>

/** The session itself, without what people wrote in it. `version` grows by one with each change. */
export const Retro = z.object({
  id: RetroId,
  teamId: TeamId,
  title: RetroTitle,
  sprint: z.string().nullable(),
  /** As it was when the retro began; later edits of the format don't reach it. */
  format: Format,
  names: NamesLevel,
  stage: Stage,
  version: z.int(),
  revealed: z.boolean(),
  votesRevealed: z.boolean(),
  rotiRevealed: z.boolean(),
  /** Null until it is set by hand or by the number of topics when voting begins. */
  votesPerPerson: VotesPerPerson.nullable(),
  votesPerTopic: VotesPerTopic,
  people: People,
  minutes: z.int(),
  startedOn: Day,
  startedAt: z.int(),
  closedAt: z.int().nullable(),
  currentTopicId: TopicId.nullable(),
  checkInQuestion: z.string(),
  timer: Timer,
})
export type Retro = z.output<typeof Retro>

/** A prompt to write under. A removed column keeps its row, so that undo can bring it back. */
export type Column = {
  readonly id: ColumnId
  readonly title: string
  readonly prompt: string
  readonly position: number
  readonly removed: boolean
}

/** `editKey` proves, to who holds the secret behind it, that the card is theirs; null once it was destroyed. */
export type Card = {
  readonly id: CardId
  /** Kept when the column is removed: the card then shows as "Unsorted", and undo puts it back. */
  readonly columnId: ColumnId
  readonly topicId: TopicId
  readonly text: string
  readonly author: string | null
  readonly editKey: string | null
  /** Random, never the order of arrival. */
  readonly position: number
  readonly removed: boolean
}

/** A topic without a card that is left is not shown; it keeps its row, so that undo can fill it again. */
export type Topic = {
  readonly id: TopicId
  readonly title: string | null
  readonly notes: string
  readonly discussed: boolean
  readonly parked: boolean
  /** Votes counted from raised hands. */
  readonly hands: number
  /** Votes of closed rounds, whose rows are gone. */
  readonly finalVotes: number
  readonly finalVoters: number
}

/** One dot. `voterKey` is random per person and retro and leads to nobody. */
export type Vote = {
  readonly id: VoteId
  readonly topicId: TopicId
  readonly voterKey: string
  readonly removed: boolean
}

/** "I am done" in one stage. `name` only in named retros. */
export type DoneMark = { readonly id: string; readonly stage: Stage; readonly name: string | null }

export type CheckIn = { readonly id: string; readonly text: string; readonly author: string | null }

/** Return on time invested, 0 to 4, of one person. */
export type Roti = { readonly id: string; readonly score: number }

export type Appreciation = {
  readonly id: AppreciationId
  readonly text: string
  readonly author: string | null
  readonly removed: boolean
}

type ById<Id extends string, Entity> = ReadonlyMap<Id, Entity>

/** Everything a retro is, the sealed included. It never leaves the main process: `seenBy` makes what may. */
export type RetroTruth = {
  readonly retro: Retro
  readonly columns: ById<ColumnId, Column>
  readonly cards: ById<CardId, Card>
  readonly topics: ById<TopicId, Topic>
  readonly votes: ById<VoteId, Vote>
  readonly doneMarks: ById<string, DoneMark>
  readonly checkIns: ById<string, CheckIn>
  readonly rotis: ById<string, Roti>
  readonly appreciations: ById<AppreciationId, Appreciation>
  /** All of the team's actions, whichever retro they came from, the deleted too. */
  readonly actions: ById<ActionId, Action>
  readonly reviews: ById<string, Review>
  readonly origins: ById<ActionId, ActionOrigin>
  /** Keeps and changes by earlier retros, per action. */
  readonly carried: ById<ActionId, number>
  /** The days on which the team's retros began, this one among them. */
  readonly retroDays: readonly Day[]
  readonly undo: UndoPicture | null
}

/** The step that undo would take back. */
export const UndoPicture = z.object({ id: z.string(), label: z.string() })
export type UndoPicture = z.output<typeof UndoPicture>

export function isClosed(retro: Pick<Retro, 'closedAt'>): boolean {
  return retro.closedAt !== null
}
