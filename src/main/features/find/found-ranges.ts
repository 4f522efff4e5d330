import type { FoundText, Mark } from '@shared/domain/found'

const WORD = /[\p{L}\p{N}][\p{L}\p{N}\p{M}]*/gu

/**
 * Where the words somebody typed stand in a text that was found: ranges and not markup, so that no text can forge one.
 * Compared as the index compares: small letters, without diacritics, the last word by its beginning.
 */
export function foundRanges(text: string, typed: string): Mark[] {
  const words = (typed.match(WORD) ?? []).map(folded)
  const last = words.at(-1)
  if (last === undefined) return []
  const whole = new Set(words)
  return [...text.matchAll(WORD)].flatMap((match) => {
    const word = folded(match[0])
    const isFound = whole.has(word) || word.startsWith(last)
    const typedLength = whole.has(word) ? match[0].length : lengthOfBeginning(match[0], last)
    return isFound ? [{ from: match.index, to: match.index + typedLength }] : []
  })
}

function folded(word: string): string {
  return word.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase()
}

/** How much of a word, as it is written, its folded beginning covers; marks go with the letter they stand on. */
function lengthOfBeginning(word: string, beginning: string): number {
  let end = 0
  for (const letter of word.match(/\P{M}\p{M}*/gu) ?? []) {
    if (folded(word.slice(0, end)).length >= beginning.length) break
    end += letter.length
  }
  return end
}

const BEFORE = 40
const LONGEST = 240

/** A text with its marks; of a long one, the part in which the first mark stands. */
export function foundText(text: string, typed: string): FoundText {
  const marks = foundRanges(text, typed)
  if (text.length <= LONGEST) return { text, marks }

  const from = wordStart(text, Math.max(0, (marks[0]?.from ?? 0) - BEFORE))
  const to = Math.max(wordStart(text, from + LONGEST), marks[0]?.to ?? 0)
  const [before, after] = [from > 0 ? '… ' : '', to < text.length ? ' …' : '']
  const shift = before.length - from
  return {
    text: `${before}${text.slice(from, to).trimEnd()}${after}`,
    marks: marks
      .filter((mark) => mark.from >= from && mark.to <= to)
      .map((mark) => ({ from: mark.from + shift, to: mark.to + shift })),
  }
}

/** The beginning of the word that stands at a place, if it is near: a cut should not go through a word. */
function wordStart(text: string, at: number): number {
  if (at <= 0 || at >= text.length) return Math.min(Math.max(at, 0), text.length)
  const space = text.slice(Math.max(0, at - BEFORE), at).search(/\s\S*$/)
  if (space >= 0) return Math.max(0, at - BEFORE) + space + 1
  // No half characters where there is no space at all.
  return /[\uDC00-\uDFFF]/.test(text[at] ?? '') ? at - 1 : at
}
