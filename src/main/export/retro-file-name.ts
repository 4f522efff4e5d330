import type { Day } from '@shared/domain/day'
import type { RetroPicture } from '@shared/domain/picture'

/**
 * In bytes of UTF-8, not characters: Linux allows a name 255 bytes, and a script like Chinese takes three for each. The
 * rest is room for a suffix and for tools that add their own.
 */
const MAX_BYTES = 120

export function retroFileName({ head }: Pick<RetroPicture, 'head'>, teamName: string): string {
  return datedFileName({
    date: head.startedOn,
    teamName,
    title: head.title,
    or: 'retro',
    ending: '.md',
  })
}

type Named = {
  readonly date: Day
  readonly teamName: string
  readonly title: string
  /** The title where there is no letter in it. */
  readonly or: string
  readonly ending: `.${string}`
}

/**
 * `2026-11-20-payments-sprint-42-retro.md`. Only letters, digits and hyphens, so it is safe on all three systems, and
 * since it begins with a date it is never a name that Windows keeps for itself. Latin letters lose their accents;
 * other scripts are kept as they are.
 */
export function datedFileName({ date, teamName, title, or, ending }: Named): string {
  const room = MAX_BYTES - `${date}--${ending}`.length
  const team = cut(slug(teamName), Math.floor(room / 2)) || 'team'
  const rest = cut(withoutDate(slug(title), date), room - byteLength(team)) || or
  return `${date}-${team}-${rest}${ending}`
}

/** A title by default begins with the day: "2026-11-20 retro". */
function withoutDate(title: string, date: string): string {
  if (title === date) return ''
  return title.startsWith(`${date}-`) ? title.slice(date.length + 1) : title
}

/** Latin letters that no accent can be taken from. */
const LETTERS: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  ł: 'l',
  ħ: 'h',
  ı: 'i',
  þ: 'th',
}

/** Runs of letters and digits with hyphens between; empty when there is none, as in a name of emoji. */
export function slug(name: string): string {
  const plain = name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/\p{Default_Ignorable_Code_Point}/gu, '')
    .replace(/[ßæœøđðłħıþ]/g, (letter) => LETTERS[letter] ?? letter)
    // Marks of other scripts are vowels and sounds: without them the words are wrong.
    .normalize('NFD')
    .replace(/(?<=\p{Script=Latin})[\p{Mn}\p{Mc}]+/gu, '')
    .normalize('NFC')
  return (plain.match(/[\p{L}\p{N}][\p{L}\p{N}\p{Mn}\p{Mc}]*/gu) ?? []).join('-')
}

/** As many whole words as fit; of a first word that is too long, as many whole characters. */
function cut(words: string, bytes: number): string {
  let kept = ''
  for (const { segment } of new Intl.Segmenter('en').segment(words)) {
    if (byteLength(kept + segment) > bytes) return withoutHalfWord(kept, segment)
    kept += segment
  }
  return kept
}

function withoutHalfWord(kept: string, next: string): string {
  const end = next === '-' ? kept.length : kept.lastIndexOf('-')
  return end > 0 ? kept.slice(0, end) : kept
}

function byteLength(text: string): number {
  return Buffer.byteLength(text)
}
