import { z } from 'zod'
import type { Role } from '../domain/actor'
import { RetroId } from '../domain/ids'

/** One entry of the contract: who may ask, what goes in, what comes out. */
export type Call = {
  readonly allow: readonly Role[]
  readonly input: z.ZodObject
  readonly output: z.ZodType
}

/** What commands return: what they changed comes back as an event, to the asker too. */
export const Nothing = z.null()

export const HOST = ['host'] as const
export const EVERYBODY = ['host', 'guest'] as const

/** The input of a call about one retro, which names it. */
export const inRetro = <Shape extends z.ZodRawShape>(shape: Shape) =>
  z.object({ retroId: RetroId, ...shape })
