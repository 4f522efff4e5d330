import { z } from 'zod'
import { CardId, ColumnId } from '../domain/ids'
import { LIMITS } from '../domain/limits'
import { Stage } from '../domain/stage'
import { count, line, optionalWords, words } from '../domain/text'
import { EVERYBODY, HOST, inRetro, Nothing, type Call } from './call'

const CardText = words(LIMITS.card)

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
