import { once } from './once'
import { stemsOf, type Stems } from './word-stems'

export type Likeness = {
  /** The place in the list of earlier texts. */
  readonly index: number
  /** Why: the words that both have, as they are written in this text, the rarest first. */
  readonly words: readonly string[]
}

const MOST_WORDS = 3
// As in suggest.ts, where it was tried on walls grouped by hand: how alike two texts must be (the cosine of their weights).
const ALIKE = 0.16
// A word on more than a fifth of the earlier texts is only what this team always talks about; few texts may repeat it.
const COMMON_SHARE = 0.2
const COMMON_AT_LEAST = 4

/** The earlier texts that share telling words with this one, most alike first and then the newest (the last in the list). */
export function cameBefore(text: string, earlier: readonly string[]): Likeness[] {
  return likenesses([...earlier, text])(earlier.length)
}

/**
 * Of texts that came one after the other: to which of those before it each is alike. Only arithmetic on the words: the
 * same texts always give the same answer, and the words explain it.
 */
export function likenesses(texts: readonly string[]): (index: number) => Likeness[] {
  const stems = stemsOf(texts)
  return (index) => alikeTo(stems[index] ?? NO_STEMS, stems.slice(0, index))
}

/** As `likenesses`; of the same texts as last time it knows the answers, which take long where the texts are many. */
export function rememberLikenesses(): typeof likenesses {
  let key: string | null = null
  let alike: (index: number) => Likeness[] = () => []
  return (texts) => {
    const asked = JSON.stringify(texts)
    if (asked !== key) alike = once(likenesses(texts))
    key = asked
    return alike
  }
}

const NO_STEMS: Stems = new Map()

function alikeTo(own: Stems, others: readonly Stems[]): Likeness[] {
  const counts = new Map<string, number>()
  for (const stems of others) {
    for (const stem of stems.keys()) counts.set(stem, (counts.get(stem) ?? 0) + 1)
  }
  const countOf = (stem: string) => counts.get(stem) ?? 0
  const weightOf = (stem: string) => Math.log(1 + others.length / Math.max(1, countOf(stem)))
  const lengthOf = (stems: Stems) =>
    Math.sqrt([...stems.keys()].reduce((sum, stem) => sum + weightOf(stem) ** 2, 0))
  const common = Math.max(COMMON_AT_LEAST, Math.floor(others.length * COMMON_SHARE))
  const telling = [...own.keys()].filter((stem) => countOf(stem) > 0 && countOf(stem) <= common)
  const ownLength = lengthOf(own)

  return others
    .flatMap((stems, index) => {
      const shared = telling.filter((stem) => stems.has(stem))
      if (shared.length === 0) return []
      const weight = shared.reduce((sum, stem) => sum + weightOf(stem) ** 2, 0)
      const score = weight / (ownLength * lengthOf(stems) || 1)
      const words = shared
        .toSorted((x, y) => weightOf(y) - weightOf(x) || (x < y ? -1 : 1))
        .slice(0, MOST_WORDS)
        .map((stem) => own.get(stem) ?? stem)
      return score >= ALIKE ? [{ index, words, score }] : []
    })
    .toSorted((a, b) => b.score - a.score || b.index - a.index)
    .map(({ index, words }) => ({ index, words }))
}
