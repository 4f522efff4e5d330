import { z } from 'zod'

/** How long a text is to a person: code points, so that an emoji outside the BMP counts once. */
export function lengthOf(text: string): number {
  let length = 0
  for (const _ of text) length += 1
  return length
}

// Line feed and tab are kept. NUL and the other controls have no meaning on a card, and Markdown can't carry them.
// oxlint-disable-next-line no-control-regex
const UNPRINTABLE = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\ufffe\uffff]/g
const LONE_SURROGATE = /\p{Surrogate}/gu
const LINE_BREAK = /\r\n?|\u0085|\u2028|\u2029/g

/** The text as it is kept: one kind of line break, no control characters, no half characters; all else as typed. */
export function normalizeText(text: string): string {
  return text.replace(LINE_BREAK, '\n').replace(UNPRINTABLE, '').replace(LONE_SURROGATE, '\ufffd')
}

// Bidi controls and zero-width characters can make one name look like another.
const DECEIVING = /[\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff\u061c]/g

/** A name as it is kept: one line, no invisible characters, single spaces. */
export function normalizeName(text: string): string {
  return normalizeText(text).replace(DECEIVING, '').replace(/\s+/g, ' ').trim()
}

function isBlank(text: string): boolean {
  return text.trim() === ''
}

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
