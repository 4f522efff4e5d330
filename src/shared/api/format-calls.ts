import { z } from 'zod'
import { Format, FormatEntry } from '../domain/format'
import { FormatId, TeamId } from '../domain/ids'
import { HOST, Nothing, type Call } from './call'

export const formatCalls = {
  /** The built-in formats, and the team's own first. */
  'format.list': {
    allow: HOST,
    input: z.object({ teamId: TeamId }),
    output: z.array(FormatEntry),
  },
  /** Makes or changes a team's own format; a copy of another is one with a new id. */
  'format.save': {
    allow: HOST,
    input: z.object({ teamId: TeamId, format: Format }),
    output: Nothing,
  },
  'format.delete': {
    allow: HOST,
    input: z.object({ teamId: TeamId, formatId: FormatId }),
    output: Nothing,
  },
} as const satisfies Record<string, Call>
