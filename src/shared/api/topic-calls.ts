import { z } from 'zod'
import { CardId, ColumnId, RetroId, TopicId, VoteId } from '../domain/ids'
import { LIMITS } from '../domain/limits'
import { count, optionalWords } from '../domain/text'
import { EVERYBODY, HOST, inRetro, Nothing, type Call } from './call'

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
