import { z } from 'zod'
import { normalizeName } from '../domain/plain-text'
import { HOST, Nothing, type Call } from './call'

/** Where the data lies can be another folder. */
export const moveCalls = {
  /**
   * Where the data was moved from, as long as the old copy lies there; and whether the place was named at the start, so
   * that it can't be moved from here.
   */
  'folder.oldCopy': {
    allow: HOST,
    input: z.object({}),
    output: z.object({ folder: z.string().nullable(), isAsked: z.boolean() }),
  },
  /** Asks with the system's own dialog; null where there is none, or nothing was chosen. */
  'folder.choose': {
    allow: HOST,
    input: z.object({}),
    output: z.object({ folder: z.string().nullable() }),
  },
  /** Copies everything, checks it, and goes on there. A place that is risky is refused until the risk is taken. */
  'folder.move': {
    allow: HOST,
    input: z.object({
      folder: z
        .string()
        .trim()
        // A name may have any letters; one of none that can be seen is a slip.
        .refine((path) => normalizeName(path) !== '', { error: 'empty' })
        .max(4_000, { error: 'too-long' })
        .refine((path) => !path.includes('\0'), { error: 'place-not-whole' }),
      isRiskFine: z.boolean(),
    }),
    output: Nothing,
  },
} as const satisfies Record<string, Call>
