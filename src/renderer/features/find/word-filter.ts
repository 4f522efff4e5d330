const WORD = /[\p{L}\p{N}][\p{L}\p{N}\p{M}]*/gu

/** Whether each word that was typed begins a word of a label, in small letters and without diacritics. */
export function hasWords(label: string, typed: string): boolean {
  const words = wordsOf(label)
  return wordsOf(typed).every((beginning) => words.some((word) => word.startsWith(beginning)))
}

function wordsOf(text: string): string[] {
  const folded = text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase()
  return folded.match(WORD) ?? []
}
