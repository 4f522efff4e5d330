import { z } from 'zod'
import { HOST, Nothing, type Call } from './call'

/** A function and a place in a built file, as `framesOf` leaves it; nothing else gets through. */
const Frame = z.string().regex(/^(?:[\w.<> ]{1,80} )?[\w.-]{1,80}:\d{1,8}:\d{1,8}$/)

/** What somebody can copy into a bug report, and what the page adds to it. */
export const reportCalls = {
  /** Facts about this Candor and the last lines of its log, as Markdown; nothing that was typed, and no place on the disk. */
  'report.get': { allow: HOST, input: z.object({}), output: z.object({ text: z.string() }) },
  /** A screen failed: the kind of its error and where in the program it was. */
  'report.pageFailed': {
    allow: HOST,
    input: z.object({
      error: z.string().regex(/^[A-Za-z]{1,60}$/),
      frames: z.array(Frame).max(8),
    }),
    output: Nothing,
  },
} as const satisfies Record<string, Call>
