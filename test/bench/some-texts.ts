import { seeded } from './seeded.ts'

export const TEXT = 'The deploy took so long that nobody noticed when it had failed.'

const SYLLABLES = [
  'ba',
  'do',
  'fe',
  'gi',
  'ku',
  'la',
  'mo',
  'ne',
  'pi',
  'ro',
  'su',
  'ta',
  've',
  'zi',
]
const WORDS = 20_000
const WORDS_A_TEXT = 15

/** So many texts of 15 words, a few of them common and most of them rare, as in a language; always the same. */
export function someTexts(count: number): string[] {
  const random = seeded(7)
  return Array.from({ length: count }, () => aText(random))
}

/** The word that is the n-th most common: the first stands in about two of three texts. */
export function word(rank: number): string {
  let [left, text] = [rank + 200, '']
  while (left > 0) {
    text += SYLLABLES[left % SYLLABLES.length] ?? ''
    left = Math.floor(left / SYLLABLES.length)
  }
  return text
}

const known = Array.from({ length: WORDS }, (_, rank) => word(rank))

/** One text; a rank is drawn so that each half of the ranks, by their logarithm, is as likely. */
export function aText(random: () => number): string {
  const drawn = Array.from(
    { length: WORDS_A_TEXT },
    () => known[Math.floor(WORDS ** random()) - 1] ?? '',
  )
  return drawn.join(' ')
}
