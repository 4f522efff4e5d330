import { z } from 'zod'
import { PersonFound } from '../domain/person'
import { MemberName } from '../domain/team'
import { HOST, Nothing, type Call } from './call'

/** What Candor knows of one person by name, and how to make it forget. */
export const personCalls = {
  /** Names that are to be seen somewhere, to choose from. */
  'person.names': { allow: HOST, input: z.object({}), output: z.array(z.string()) },
  'person.find': { allow: HOST, input: z.object({ name: MemberName }), output: PersonFound },
  /** For good, in one step; words that people wrote stay. No backup is made, for it would hold the name. */
  'person.erase': { allow: HOST, input: z.object({ name: MemberName }), output: Nothing },
} as const satisfies Record<string, Call>
