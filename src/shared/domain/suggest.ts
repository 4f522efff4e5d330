import type { CardId, TopicId } from './ids'
import type { CardPicture, RetroPicture } from './picture'
import { cardsByTopic } from './topic'
import { stemsOf, type Stems } from './word-stems'

/** Topics that may belong together, and why: the words that all of them have. */
export type Suggestion = {
  readonly topics: readonly { readonly id: TopicId; readonly cards: readonly CardPicture[] }[]
  /** As they are written on the cards, the rarest on the wall first. */
  readonly words: readonly string[]
}

/** Cards that somebody said don't belong together. */
export type Apart = readonly CardId[]

/** One proposal stays small enough to be read aloud. */
const MOST_TOPICS = 5
const MOST_WORDS = 3

// A word says something when it is rare: on more than a fifth of the topics it is only what the retro is about. Small
// walls may repeat a word four times, and no word that is on more than 40 of 2,000 topics makes a group.
const COMMON_SHARE = 0.2
const COMMON_AT_LEAST = 4
const COMMON_AT_MOST = 40

// How alike two texts must be, between 0 and 1 (the cosine of their words’ weights). Found by trying it on the walls
// of the sample team, which were grouped by hand: higher misses groups, lower proposes strangers.
const ALIKE = 0.16

type Text = {
  readonly id: TopicId
  readonly cards: readonly CardPicture[]
  readonly stems: Stems
  readonly length: number
}
type Pair = { readonly a: number; readonly b: number; readonly score: number }
type Wall = {
  readonly texts: readonly Text[]
  /** Where each stem stands. */
  readonly index: ReadonlyMap<string, readonly number[]>
  readonly weightOf: (stem: string) => number
  readonly isTelling: (stem: string) => boolean
}

/**
 * Proposes topics to group by the rare words they share, most alike first; no topic is in two proposals. It is only
 * arithmetic on the words of this wall: no model, no network, and the same wall always gives the same proposals. What
 * `apart` holds is never brought together.
 */
export function suggestGroups(
  picture: Pick<RetroPicture, 'cards' | 'topics'>,
  apart: readonly Apart[],
): Suggestion[] {
  const wall = wallOf(picture)
  const areApart = apartCheck(wall, apart)
  const taken = new Set<number>()
  const suggestions: Suggestion[] = []

  for (const { a, b } of alikePairs(wall)) {
    if (taken.has(a) || taken.has(b) || areApart(a, b)) continue
    const cluster = grow(wall, [a, b], (index) => taken.has(index), areApart)
    for (const index of cluster) taken.add(index)
    suggestions.push(suggestionOf(wall, cluster))
  }
  return suggestions
}

function wallOf({ cards, topics }: Pick<RetroPicture, 'cards' | 'topics'>): Wall {
  const piles = cardsByTopic(cards)
  // By id: the order in which topics came to this window must not matter.
  const filled = topics
    .filter((topic) => piles.has(topic.id))
    .toSorted((a, b) => (a.id < b.id ? -1 : 1))
  const pileOf = (id: TopicId) => piles.get(id) ?? []
  const stems = stemsOf(
    filled.map(({ id, title }) => [title ?? '', ...pileOf(id).map((card) => card.text)].join('\n')),
  )

  const index = new Map<string, number[]>()
  stems.forEach((ofText, at) => {
    for (const stem of ofText.keys()) {
      const places = index.get(stem)
      if (places) places.push(at)
      else index.set(stem, [at])
    }
  })
  const countOf = (stem: string) => index.get(stem)?.length ?? 0
  const weightOf = (stem: string) => Math.log(1 + filled.length / Math.max(1, countOf(stem)))
  const common = Math.min(
    COMMON_AT_MOST,
    Math.max(COMMON_AT_LEAST, Math.floor(filled.length * COMMON_SHARE)),
  )
  return {
    texts: filled.map(({ id }, at) => {
      const own = stems[at] ?? new Map<string, string>()
      const square = [...own.keys()].reduce((sum, stem) => sum + weightOf(stem) ** 2, 0)
      return { id, cards: pileOf(id), stems: own, length: Math.sqrt(square) }
    }),
    index,
    weightOf,
    isTelling: (stem) => countOf(stem) >= 2 && countOf(stem) <= common,
  }
}

/** Every two topics that share telling words and are alike enough, most alike first. */
function alikePairs(wall: Wall): Pair[] {
  const pairs: Pair[] = []
  wall.texts.forEach(({ stems }, a) => {
    // By way of the index, each topic meets only those it shares a word with, and not all 2,000.
    const shared = new Map<number, number>()
    for (const stem of stems.keys()) {
      if (!wall.isTelling(stem)) continue
      const weight = wall.weightOf(stem) ** 2
      for (const b of wall.index.get(stem) ?? []) {
        if (b > a) shared.set(b, (shared.get(b) ?? 0) + weight)
      }
    }
    for (const [b, weight] of shared) {
      const score = weight / lengths(wall, a, b)
      if (score >= ALIKE) pairs.push({ a, b, score })
    }
  })
  return pairs.toSorted((x, y) => y.score - x.score || x.a - y.a || x.b - y.b)
}

/** How alike two topics are, by the telling words they share, among all words they have. */
function likeness(wall: Wall, a: number, b: number): number {
  const stems = sharedStems(wall, [a, b])
  return stems.reduce((sum, stem) => sum + wall.weightOf(stem) ** 2, 0) / lengths(wall, a, b)
}

function lengths({ texts }: Wall, a: number, b: number): number {
  return (texts[a]?.length ?? 0) * (texts[b]?.length ?? 0) || 1
}

/** Adds topics to a pair as long as all of them share a telling word and each is alike enough to every other. */
function grow(
  wall: Wall,
  pair: readonly number[],
  isTaken: (index: number) => boolean,
  areApart: (a: number, b: number) => boolean,
): number[] {
  const cluster = [...pair]
  const near = new Set(sharedStems(wall, pair).flatMap((stem) => wall.index.get(stem) ?? []))
  for (const candidate of [...near].toSorted((x, y) => x - y)) {
    if (cluster.length >= MOST_TOPICS) break
    if (cluster.includes(candidate) || isTaken(candidate)) continue
    const fits = cluster.every(
      (member) => likeness(wall, member, candidate) >= ALIKE && !areApart(member, candidate),
    )
    if (fits && sharedStems(wall, [...cluster, candidate]).length > 0) cluster.push(candidate)
  }
  return cluster.toSorted((x, y) => x - y)
}

/** The telling stems that all of these topics have, heaviest first. */
function sharedStems(wall: Wall, indexes: readonly number[]): string[] {
  const [first, ...others] = indexes.flatMap((index) => wall.texts[index]?.stems ?? [])
  if (!first) return []
  return [...first.keys()]
    .filter((stem) => wall.isTelling(stem) && others.every((stems) => stems.has(stem)))
    .toSorted((x, y) => wall.weightOf(y) - wall.weightOf(x) || (x < y ? -1 : 1))
}

function suggestionOf(wall: Wall, cluster: readonly number[]): Suggestion {
  const texts = cluster.flatMap((index) => wall.texts[index] ?? [])
  const words = sharedStems(wall, cluster).map((stem) => asWritten(stem, texts))
  return {
    topics: texts.map(({ id, cards }) => ({ id, cards })),
    words: words.slice(0, MOST_WORDS),
  }
}

/** A word as it stands on a card; not the one that began a sentence, where another has it small. */
function asWritten(stem: string, texts: readonly Text[]): string {
  const forms = texts.flatMap(({ stems }) => stems.get(stem) ?? [])
  return forms.find((form) => form === form.toLowerCase()) ?? forms[0] ?? stem
}

/** Tells whether bringing two topics together would bring two cards together that were kept apart. */
function apartCheck(wall: Wall, apart: readonly Apart[]): (a: number, b: number) => boolean {
  const home = new Map<CardId, number>()
  wall.texts.forEach(({ cards }, index) => {
    for (const card of cards) home.set(card.id, index)
  })
  const kept = new Set<string>()
  for (const ids of apart) {
    const homes = [...new Set(ids.flatMap((id) => home.get(id) ?? []))]
    for (const a of homes) for (const b of homes) kept.add(`${a}/${b}`)
  }
  return (a, b) => kept.has(`${a}/${b}`)
}
