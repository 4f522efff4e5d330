// Each process compiles shared by itself, and would not meet this file by its own list.
// oxlint-disable-next-line typescript/triple-slash-reference
/// <reference path="./snowball-stemmers.d.ts" />
import { newStemmer } from 'snowball-stemmers'
import { languageOf } from './stop-words'

/** The telling words of one text: each stem with the word as it was written. */
export type Stems = ReadonlyMap<string, string>

// A word with its marks; an apostrophe inside belongs to it ("don’t").
const WORD = /[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:’\p{L}+)*/gu
// Scripts that put no space between words: every two neighbours stand for a word.
const UNSPACED = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Thai}]+$/u
const SHORT_NUMBER = /^\p{N}{1,2}$/u

/** The telling words of each text: without small words, cut down to their stems by the language of all texts together. */
export function stemsOf(texts: readonly string[]): Stems[] {
  const words = texts.map(wordsOf)
  const { main, stopWords } = languageOf(words.flat().map(({ key }) => key))
  const stemmer = newStemmer(main)
  const known = new Map<string, string>()

  function stemOf(word: string): string {
    const stem = known.get(word) ?? stemmer.stem(word)
    known.set(word, stem)
    return stem
  }

  return words.map((list) => {
    const stems = new Map<string, string>()
    for (const { key, written } of list) {
      if (stopWords.has(key) || key.length < 2 || SHORT_NUMBER.test(key)) continue
      const stem = stemOf(key)
      if (!stems.has(stem)) stems.set(stem, written)
    }
    return stems
  })
}

type Word = { readonly key: string; readonly written: string }

function wordsOf(text: string): Word[] {
  const found = text.normalize('NFC').replaceAll("'", '’').match(WORD) ?? []
  return found.flatMap((word): Word[] => {
    if (UNSPACED.test(word)) return pairsOf(word).map((pair) => ({ key: pair, written: pair }))
    const written = withoutElision(word)
    return [{ key: written.toLowerCase(), written }]
  })
}

/** "l’équipe" is about the équipe, "team’s" about the team; "don’t" stays whole. */
function withoutElision(word: string): string {
  if (!word.includes('’') || /n’t$/i.test(word)) return word
  const [first = '', ...rest] = word.split('’')
  const last = rest.at(-1) ?? ''
  return last.length > 2 ? last : first
}

function pairsOf(word: string): string[] {
  const letters = Array.from(word)
  return letters.slice(1).map((letter, index) => `${letters[index]}${letter}`)
}
