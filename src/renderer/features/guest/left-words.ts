import { deviceTexts, isOf, keepLeft, keptLeft, savedOutbox, saveOutbox } from './device'
import { placeOfWords } from './place-of-words'

/*
 * What was typed here and never sent, once a retro is over for this phone: offered to its writer as long as the page
 * is open, and kept no longer, for others may hold the phone next (decision 0014).
 */

/** The retro is over here. `known` is what stands in it anyway: the same words are no loss. */
export function retroEnded(retroId: string, known: readonly string[]): void {
  const start = `${retroId}.`
  const drafts = deviceTexts
    .places(start)
    .map((place) => ({ place: place.slice(start.length), words: deviceTexts.read(place).trim() }))
  const waiting = savedOutbox()
    .filter(isOf(retroId))
    .flatMap((command) => placeOfWords(command) ?? [])
  const texts = [...waiting, ...drafts].filter(
    ({ words }) => words !== '' && !known.includes(words),
  )

  keepLeft(texts.length === 0 ? null : { retroId, texts })
  for (const place of deviceTexts.places(start)) deviceTexts.write(place, '')
  saveOutbox(savedOutbox().filter((command) => !isOf(retroId)(command)))
}

/** This phone is in a retro: words from another are gone; of the same, taken up again, they are back in their fields. */
export function joined(retroId: string): void {
  const left = keptLeft()
  keepLeft(null)
  if (left?.retroId !== retroId) return
  for (const { place, words } of left.texts) {
    const full = `${retroId}.${place}`
    deviceTexts.write(full, [deviceTexts.read(full), words].filter(Boolean).join('\n'))
  }
}

/** The words that were typed on this page and never sent. */
export function leftWords(): string[] {
  return [...new Set(keptLeft()?.texts.map(({ words }) => words))]
}

export function forgetLeftWords(): void {
  keepLeft(null)
}
