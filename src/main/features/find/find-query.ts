/** More words than this narrow nothing down, and a pasted page must not become a page of conditions. */
const MOST_WORDS = 12
const LONGEST_WORD = 64

// What the index takes for a word, too. Nothing in it can be read as an operator once it stands between quotes.
const WORD = /[\p{L}\p{N}][\p{L}\p{N}\p{M}]*/gu

/**
 * What somebody typed, as a question to the full-text index: all of the words, the last as a beginning, because it may
 * not be finished. Null where there is no word to look for.
 */
export function findQuery(text: string): string | null {
  const words = (text.normalize('NFC').match(WORD) ?? [])
    .slice(0, MOST_WORDS)
    .map((word) => `"${Array.from(word).slice(0, LONGEST_WORD).join('')}"`)
  return words.length > 0 ? `${words.join(' ')}*` : null
}
