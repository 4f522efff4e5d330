import { z } from 'zod'

/** Names on cards, from the loosest to the strictest. */
export const NAMES_LEVELS = ['named', 'named-after-reveal', 'anonymous'] as const

export const NamesLevel = z.enum(NAMES_LEVELS)
export type NamesLevel = z.output<typeof NamesLevel>

/** Whether going from one level to the other keeps or raises the promise; the way back is closed. */
export function isAtLeastAsStrict(from: NamesLevel, to: NamesLevel): boolean {
  return NAMES_LEVELS.indexOf(to) >= NAMES_LEVELS.indexOf(from)
}
