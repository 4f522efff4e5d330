import { z } from 'zod'
import { TeamId } from '../domain/ids'
import { HOST, Nothing, type Call } from './call'

/** Whether this laptop's system reminds of a team's actions, once on the day and once when they are overdue. */
export const reminderCalls = {
  'reminder.get': {
    allow: HOST,
    input: z.object({ teamId: TeamId }),
    output: z.object({ on: z.boolean() }),
  },
  'reminder.set': {
    allow: HOST,
    input: z.object({ teamId: TeamId, on: z.boolean() }),
    output: Nothing,
  },
} as const satisfies Record<string, Call>
