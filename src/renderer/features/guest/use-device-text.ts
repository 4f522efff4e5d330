import { useCallback, useSyncExternalStore } from 'react'
import { useRetroStore } from '../../api/retro-context'
import { deviceTexts } from './device'

const watchers = new Set<() => void>()

function writeDeviceText(place: string, text: string): void {
  deviceTexts.write(place, text)
  for (const watcher of watchers) watcher()
}

/** Words that could not be sent come back to their field, before what was typed there since. */
export function giveBackText(place: string, words: string): void {
  const since = deviceTexts.read(place)
  writeDeviceText(place, since.trim() === '' ? words : `${words}\n${since}`)
}

function watch(watcher: () => void): () => void {
  watchers.add(watcher)
  return () => void watchers.delete(watcher)
}

/** The places of this retro that begin so and hold a text. */
export function useDevicePlaces(start: string): string[] {
  const { retroId } = useRetroStore()
  // One text stays the same between two looks, as React wants it; no place has a line break in it.
  const all = useSyncExternalStore(watch, () =>
    deviceTexts.places(`${retroId}.${start}`).join('\n'),
  )
  return all.split('\n').flatMap((full) => full.slice(retroId.length + 1) || [])
}

/** A text that this phone keeps with every key press, over reloads and sleep. */
export function useDeviceText(
  place: string,
): [text: string, write: (text: string) => void, giveBack: (words: string) => void] {
  const { retroId } = useRetroStore()
  const full = `${retroId}.${place}`
  const text = useSyncExternalStore(watch, () => deviceTexts.read(full))
  const write = useCallback((next: string) => writeDeviceText(full, next), [full])
  const giveBack = useCallback((words: string) => giveBackText(full, words), [full])
  return [text, write, giveBack]
}
