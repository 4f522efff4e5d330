import { z } from 'zod'
import { EarlierTopic, Hit, ReturnedTopic } from '../domain/found'
import { RetroId, TeamId, TopicId } from '../domain/ids'
import { LIMITS } from '../domain/limits'
import { optionalWords } from '../domain/text'
import { HOST, type Call } from './call'

export const findCalls = {
  /** Everything that has all of the words, the best first in each kind; `teamId` null looks through all teams. */
  'find.search': {
    allow: HOST,
    input: z.object({ text: optionalWords(LIMITS.note * 2), teamId: TeamId.nullable() }),
    output: z.object({
      hits: z.array(Hit),
      /** There is more than is told: other words narrow it down. */
      hasMore: z.boolean(),
    }),
  },
  /** Earlier topics of the team that share telling words with one, the most alike first. */
  'find.before': {
    allow: HOST,
    input: z.object({ retroId: RetroId, topicId: TopicId }),
    output: z.array(EarlierTopic),
  },
  /** The team's topics that came back after an action on them was done, the newest first. */
  'find.cameBack': {
    allow: HOST,
    input: z.object({ teamId: TeamId }),
    output: z.array(ReturnedTopic),
  },
} as const satisfies Record<string, Call>
