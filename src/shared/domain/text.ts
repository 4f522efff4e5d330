import { z } from 'zod'
import { isBlank, lengthOf, normalizeName, normalizeText } from './plain-text'

/** Text that must say something, of at most `max` characters; kept exactly but for control characters. */
export function words(max: number) {
  return z
    .string()
    .overwrite(normalizeText)
    .refine((text) => !isBlank(text), { error: 'empty' })
    .refine((text) => lengthOf(text) <= max, { error: 'too-long' })
}

/** Text that may be empty, of at most `max` characters. */
export function optionalWords(max: number) {
  return z
    .string()
    .overwrite(normalizeText)
    .refine((text) => lengthOf(text) <= max, { error: 'too-long' })
}

/** One line that must say something, trimmed, of at most `max` characters. */
export function line(max: number) {
  return z
    .string()
    .overwrite((text) => normalizeText(text).replace(/\s+/g, ' ').trim())
    .refine((text) => text !== '', { error: 'empty' })
    .refine((text) => lengthOf(text) <= max, { error: 'too-long' })
}

/** A person's name: one line without invisible characters. */
export function personName(max: number) {
  return z
    .string()
    .overwrite(normalizeName)
    .refine((text) => text !== '', { error: 'empty' })
    .refine((text) => lengthOf(text) <= max, { error: 'too-long' })
}

/** A whole number within bounds. */
export function count(min: number, max: number) {
  return z.int().min(min, { error: 'too-small' }).max(max, { error: 'too-large' })
}
