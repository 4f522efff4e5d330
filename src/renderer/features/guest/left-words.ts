import { deviceTexts, isOf, keepEnded, keptEnded, savedOutbox, saveOutbox } from './device'

/*
 * What was typed here and never sent, once a retro is over for this phone: offered to its writer, and gone when they
 * say so, or when the phone joins another retro. Nobody else is to find it there (decision 0014).
 */

/** The retro is over here. `known` is what everybody can read there anyway: the same words are no loss. */
export function retroEnded(retroId: string, known: readonly string[]): void {
  for (const place of placesOf(retroId))
    if (known.includes(deviceTexts.read(place).trim())) deviceTexts.write(place, '')
  const isLeft = placesOf(retroId).length > 0 || savedOutbox().some(isOf(retroId))
  if (isLeft) keepEnded([...new Set([...keptEnded(), retroId])])
}

/** This phone is in a retro: what was left from others that are over goes, and this one goes on. */
export function joined(retroId: string): void {
  for (const ended of keptEnded()) if (ended !== retroId) forget(ended)
  keepEnded([])
}

/** The words that were typed on this phone and never sent. */
export function leftWords(): string[] {
  const typed = deviceTexts.places('').map(deviceTexts.read)
  const waiting = savedOutbox().flatMap(({ input }) => {
    const { text } = input as { readonly text?: unknown }
    return typeof text === 'string' ? [text] : []
  })
  return [...new Set([...typed, ...waiting].map((words) => words.trim()))].filter(Boolean)
}

/** Their writer wants none of them to stay. */
export function forgetLeftWords(): void {
  for (const place of deviceTexts.places('')) deviceTexts.write(place, '')
  saveOutbox([])
  keepEnded([])
}

function forget(retroId: string): void {
  for (const place of placesOf(retroId)) deviceTexts.write(place, '')
  const isIts = isOf(retroId)
  saveOutbox(savedOutbox().filter((command) => !isIts(command)))
}

const placesOf = (retroId: string) => deviceTexts.places(`${retroId}.`)
