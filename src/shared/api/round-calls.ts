import { z } from 'zod'
import { AppreciationId } from '../domain/ids'
import { LIMITS } from '../domain/limits'
import { count, optionalWords, words } from '../domain/text'
import { EVERYBODY, HOST, inRetro, Nothing, type Call } from './call'

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
