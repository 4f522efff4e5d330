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

// Bidi controls, zero-width characters and blanks that are letters can make one name look like another, or like none.
const DECEIVING = /[\p{Default_Ignorable_Code_Point}\u0080-\u009f\u2800]/gu

/** A name as it is kept: one line, no invisible characters, single spaces. */
export function normalizeName(text: string): string {
  return normalizeText(text).replace(DECEIVING, '').replace(/\s+/g, ' ').trim()
}

export function isBlank(text: string): boolean {
  return text.trim() === ''
}
