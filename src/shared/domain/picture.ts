import { z } from 'zod'
import { ActionPicture } from './action'
import { Day } from './day'
import { Format } from './format'
import { AppreciationId, CardId, ColumnId, RetroId, TeamId, TopicId, VoteId } from './ids'
import { NamesLevel } from './names'
import { RotiCounts, UndoPicture } from './retro'
import { Stage } from './stage'
import { TimerPicture } from './timer'

/** The session as everybody in it may know it. */
export const HeadPicture = z.object({
  title: z.string(),
  sprint: z.string().nullable(),
  format: Format,
  names: NamesLevel,
  stage: Stage,
  revealed: z.boolean(),
  votesRevealed: z.boolean(),
  rotiRevealed: z.boolean(),
  votesPerPerson: z.int(),
  votesPerTopic: z.int(),
  people: z.int(),
  minutes: z.int(),
  startedOn: Day,
  startedAt: z.int(),
  closedAt: z.int().nullable(),
  currentTopicId: TopicId.nullable(),
  checkInQuestion: z.string(),
  timer: TimerPicture,
})
export type HeadPicture = z.output<typeof HeadPicture>

/** What sealed stages show instead of content. `doneNames` is null unless names are on cards from the start. */
export const CountsPicture = z.object({
  cards: z.int(),
  done: z.int(),
  doneNames: z.array(z.string()).nullable(),
  rotis: z.int(),
})
export type CountsPicture = z.output<typeof CountsPicture>

export const ColumnPicture = z.object({
  id: ColumnId,
  title: z.string(),
  prompt: z.string(),
  position: z.number(),
})
export type ColumnPicture = z.output<typeof ColumnPicture>

/** A card that the viewer may read. `columnId` null: its column was removed, it shows under "Unsorted". */
export const CardPicture = z.object({
  id: CardId,
  columnId: ColumnId.nullable(),
  topicId: TopicId,
  text: z.string(),
  author: z.string().nullable(),
  position: z.number(),
})
export type CardPicture = z.output<typeof CardPicture>

/** `votes` and `voters` are null while sealed; `voters` counts people where each dot was cast by a seat. */
export const TopicPicture = z.object({
  id: TopicId,
  title: z.string().nullable(),
  notes: z.string(),
  discussed: z.boolean(),
  parked: z.boolean(),
  hands: z.int().nullable(),
  votes: z.int().nullable(),
  voters: z.int().nullable(),
})
export type TopicPicture = z.output<typeof TopicPicture>

export const CheckInPicture = z.object({ text: z.string(), author: z.string().nullable() })
export const AppreciationPicture = z.object({
  id: AppreciationId,
  text: z.string(),
  author: z.string().nullable(),
})

/** What belongs to the viewer's own seat and is shown to nobody else. */
export const MinePicture = z.object({
  /** The name of the seat, where names are asked for. */
  name: z.string().nullable(),
  /** Own cards that are still sealed. */
  cards: z.array(CardPicture),
  votes: z.array(z.object({ id: VoteId, topicId: TopicId })),
  done: z.boolean(),
  checkIn: z.string().nullable(),
  roti: z.int().nullable(),
})
export type MinePicture = z.output<typeof MinePicture>

/** What only the host's window needs. */
export const HostPicture = z.object({ undo: UndoPicture.nullable() })
export type HostPicture = z.output<typeof HostPicture>

/** A retro as one viewer may know it. */
export const RetroPicture = z.object({
  id: RetroId,
  teamId: TeamId,
  version: z.int(),
  head: HeadPicture,
  counts: CountsPicture,
  columns: z.array(ColumnPicture),
  cards: z.array(CardPicture),
  topics: z.array(TopicPicture),
  /** Actions of before, to look at first. */
  lastActions: z.array(ActionPicture),
  /** Actions made in this retro. */
  actions: z.array(ActionPicture),
  checkIns: z.array(CheckInPicture),
  appreciations: z.array(AppreciationPicture),
  /** Null until it is shown to everybody. */
  roti: RotiCounts.nullable(),
  mine: MinePicture.nullable(),
  host: HostPicture.nullable(),
})
export type RetroPicture = z.output<typeof RetroPicture>

const keyed = <Id extends z.ZodType, Item extends z.ZodType>(id: Id, item: Item) =>
  z.object({ put: z.array(item), drop: z.array(id) })

/** What differs from the version before: whole small parts, and cards and topics one by one. */
export const PicturePatch = RetroPicture.pick({
  columns: true,
  lastActions: true,
  actions: true,
  checkIns: true,
  appreciations: true,
  roti: true,
  host: true,
})
  .extend({
    head: HeadPicture.partial(),
    counts: CountsPicture.partial(),
    /** New cards, each alone in a plain topic that has the card's id: by far the most frequent news, so the shortest. */
    born: z.array(CardPicture.omit({ topicId: true })),
    cards: keyed(CardId, CardPicture),
    topics: keyed(TopicId, TopicPicture),
    mine: MinePicture.omit({ cards: true }),
    ownCards: keyed(CardId, CardPicture),
  })
  .partial()
export type PicturePatch = z.output<typeof PicturePatch>
