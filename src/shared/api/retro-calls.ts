import { z } from 'zod'
import {
  AppreciationId,
  CardId,
  ColumnId,
  FormatId,
  RetroId,
  TeamId,
  TopicId,
  UndoStepId,
  VoteId,
} from '../domain/ids'
import { LIMITS } from '../domain/limits'
import { NamesLevel } from '../domain/names'
import { RetroPicture } from '../domain/picture'
import { People, RetroTitle, VotesPerPerson, VotesPerTopic } from '../domain/retro'
import { Stage } from '../domain/stage'
import { count, line, optionalWords, personName, words } from '../domain/text'
import { EVERYBODY, HOST, Nothing, type Call } from './call'

const CardText = words(LIMITS.card)
const Sprint = optionalWords(LIMITS.title)
const TimerMs = count(LIMITS.timerMinSeconds * 1_000, LIMITS.timerMaxSeconds * 1_000)
/** The secret of a seat, made on the device that keeps it. */
export const SeatSecret = z.string().regex(/^[A-Za-z0-9_-]{43}$/)

/** Every call about one retro names it. */
const inRetro = <Shape extends z.ZodRawShape>(shape: Shape) =>
  z.object({ retroId: RetroId, ...shape })

export const retroCalls = {
  'retro.create': {
    allow: HOST,
    input: inRetro({
      teamId: TeamId,
      formatId: FormatId,
      title: RetroTitle,
      sprint: Sprint,
      names: NamesLevel,
      minutes: count(LIMITS.minutesMin, LIMITS.minutesMax),
      people: People,
      votesPerPerson: VotesPerPerson.nullable(),
      votesPerTopic: VotesPerTopic,
    }),
    output: Nothing,
  },
  'retro.get': { allow: EVERYBODY, input: inRetro({}), output: RetroPicture },
  'retro.rename': {
    allow: HOST,
    input: inRetro({ title: RetroTitle, sprint: Sprint }),
    output: Nothing,
  },
  /** Stricter only. */
  'retro.setNames': { allow: HOST, input: inRetro({ names: NamesLevel }), output: Nothing },
  'retro.setPeople': { allow: HOST, input: inRetro({ people: People }), output: Nothing },
  'retro.setVotes': {
    allow: HOST,
    input: inRetro({ votesPerPerson: VotesPerPerson, votesPerTopic: VotesPerTopic }),
    output: Nothing,
  },
  'retro.close': { allow: HOST, input: inRetro({}), output: Nothing },
  'retro.reopen': { allow: HOST, input: inRetro({}), output: Nothing },
  /** To the trash. */
  'retro.delete': { allow: HOST, input: inRetro({}), output: Nothing },
  'stage.enter': { allow: HOST, input: inRetro({ stage: Stage }), output: Nothing },
  /** Starts, resumes or prolongs: the timer runs with so much left. */
  'timer.run': { allow: HOST, input: inRetro({ remainingMs: TimerMs }), output: Nothing },
  'timer.pause': { allow: HOST, input: inRetro({}), output: Nothing },
  /** Stops it and sets it back to the time of the stage, or to `readyMs`. */
  'timer.stop': {
    allow: HOST,
    input: inRetro({ readyMs: TimerMs.nullable() }),
    output: Nothing,
  },
  /** Takes back the named step, if it is still the last. */
  'undo.run': { allow: HOST, input: inRetro({ stepId: UndoStepId }), output: Nothing },
  /** Says who sits at the host's laptop now; the secret stays on the device and proves which cards are theirs. */
  'laptop.sit': {
    allow: HOST,
    input: inRetro({ secret: SeatSecret, name: personName(LIMITS.name).nullable() }),
    output: Nothing,
  },
} as const satisfies Record<string, Call>

export const writeCalls = {
  'card.add': {
    allow: EVERYBODY,
    input: inRetro({ cardId: CardId, columnId: ColumnId, text: CardText }),
    output: Nothing,
  },
  /** Several at once, all or none: what a paste of many lines makes. */
  'card.addMany': {
    allow: EVERYBODY,
    input: inRetro({
      columnId: ColumnId,
      cards: z
        .array(z.object({ cardId: CardId, text: CardText }))
        .min(1, { error: 'empty' })
        .max(LIMITS.cardsPerPaste, { error: 'too-large' }),
    }),
    output: Nothing,
  },
  'card.edit': {
    allow: EVERYBODY,
    input: inRetro({ cardId: CardId, text: CardText }),
    output: Nothing,
  },
  'card.delete': { allow: EVERYBODY, input: inRetro({ cardId: CardId }), output: Nothing },
  'card.move': {
    allow: HOST,
    input: inRetro({ cardId: CardId, columnId: ColumnId }),
    output: Nothing,
  },
  'cards.reveal': { allow: HOST, input: inRetro({}), output: Nothing },
  'column.add': {
    allow: HOST,
    input: inRetro({
      columnId: ColumnId,
      title: line(LIMITS.title),
      prompt: optionalWords(LIMITS.prompt),
    }),
    output: Nothing,
  },
  'column.rename': {
    allow: HOST,
    input: inRetro({
      columnId: ColumnId,
      title: line(LIMITS.title),
      prompt: optionalWords(LIMITS.prompt),
    }),
    output: Nothing,
  },
  'column.move': {
    allow: HOST,
    input: inRetro({ columnId: ColumnId, place: count(0, LIMITS.columnsMax) }),
    output: Nothing,
  },
  'column.remove': { allow: HOST, input: inRetro({ columnId: ColumnId }), output: Nothing },
  'done.mark': {
    allow: EVERYBODY,
    input: inRetro({ stage: Stage, isDone: z.boolean() }),
    output: Nothing,
  },
} as const satisfies Record<string, Call>

export const topicCalls = {
  'topic.group': {
    allow: HOST,
    input: inRetro({
      cardIds: z.array(CardId).min(1, { error: 'empty' }).max(LIMITS.cardsPerRetro),
      intoTopicId: TopicId,
    }),
    output: Nothing,
  },
  'topic.takeOut': {
    allow: HOST,
    input: inRetro({ cardId: CardId, newTopicId: TopicId }),
    output: Nothing,
  },
  'topic.takeApart': {
    allow: HOST,
    input: inRetro({
      topicId: TopicId,
      newTopicIds: z.array(TopicId).max(LIMITS.cardsPerRetro),
    }),
    output: Nothing,
  },
  /** An empty title gives the topic its first card's words back. */
  'topic.rename': {
    allow: HOST,
    input: inRetro({ topicId: TopicId, title: optionalWords(LIMITS.title) }),
    output: Nothing,
  },
  'topic.note': {
    allow: HOST,
    input: inRetro({ topicId: TopicId, notes: optionalWords(LIMITS.note) }),
    output: Nothing,
  },
  'topic.discuss': {
    allow: HOST,
    input: inRetro({ topicId: TopicId.nullable() }),
    output: Nothing,
  },
  /** Keeps a topic for the next retro. */
  'topic.park': {
    allow: HOST,
    input: inRetro({ topicId: TopicId, parked: z.boolean() }),
    output: Nothing,
  },
  /** The topics that earlier retros of the team kept, with their cards' words. */
  'topic.parked': {
    allow: HOST,
    input: inRetro({}),
    output: z.array(
      z.object({
        retroId: RetroId,
        retroTitle: z.string(),
        topicId: TopicId,
        title: z.string(),
        cards: z.array(z.string()),
      }),
    ),
  },
  /**
   * Takes the cards of a topic that an earlier retro kept into this one, under new ids, one for each; the earlier one
   * keeps it no longer. `columnId` is for a new column, where the one for what was left is not there yet.
   */
  'topic.takeIn': {
    allow: HOST,
    input: inRetro({
      fromRetroId: RetroId,
      fromTopicId: TopicId,
      columnId: ColumnId,
      cardIds: z
        .array(CardId)
        .min(1, { error: 'empty' })
        .max(LIMITS.cardsPerRetro, { error: 'too-large' }),
    }),
    output: Nothing,
  },
  'topic.countHands': {
    allow: HOST,
    input: inRetro({ topicId: TopicId, hands: count(0, LIMITS.peopleMax * LIMITS.votesMax) }),
    output: Nothing,
  },
  'vote.cast': {
    allow: EVERYBODY,
    input: inRetro({ voteId: VoteId, topicId: TopicId }),
    output: Nothing,
  },
  'vote.takeBack': { allow: EVERYBODY, input: inRetro({ voteId: VoteId }), output: Nothing },
  'votes.reveal': { allow: HOST, input: inRetro({}), output: Nothing },
  'votes.reset': { allow: HOST, input: inRetro({}), output: Nothing },
} as const satisfies Record<string, Call>

export const roundCalls = {
  'checkIn.ask': {
    allow: HOST,
    input: inRetro({ question: optionalWords(LIMITS.prompt) }),
    output: Nothing,
  },
  /** Our own questions, to shuffle through. */
  'checkIn.questions': { allow: HOST, input: z.object({}), output: z.array(z.string()) },
  'checkIn.answer': {
    allow: EVERYBODY,
    input: inRetro({ text: optionalWords(LIMITS.checkIn) }),
    output: Nothing,
  },
  'roti.give': { allow: EVERYBODY, input: inRetro({ score: count(0, 4) }), output: Nothing },
  'roti.reveal': { allow: HOST, input: inRetro({}), output: Nothing },
  'appreciation.add': {
    allow: EVERYBODY,
    input: inRetro({ appreciationId: AppreciationId, text: words(LIMITS.appreciation) }),
    output: Nothing,
  },
  'appreciation.delete': {
    allow: HOST,
    input: inRetro({ appreciationId: AppreciationId }),
    output: Nothing,
  },
} as const satisfies Record<string, Call>
