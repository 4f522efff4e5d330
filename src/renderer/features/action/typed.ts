import { z } from 'zod'

/** One field as a draft, which may also be empty. */
export const Typed = z.object({ value: z.string() })
export type Typed = z.output<typeof Typed>
