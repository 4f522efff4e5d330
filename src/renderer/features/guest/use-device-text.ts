import { useCallback, useSyncExternalStore } from 'react'
import { useRetroStore } from '../../api/retro-context'
import { deviceTexts } from './device'

const watchers = new Set<() => void>()

/** Sets a text that some field on this phone shows; used when words come back because they could not be sent. */
export function writeDeviceText(place: string, text: string): void {
  deviceTexts.write(place, text)
  for (const watcher of watchers) watcher()
}

function watch(watcher: () => void): () => void {
  watchers.add(watcher)
  return () => void watchers.delete(watcher)
}

/** A text that this phone keeps with every key press, over reloads and sleep. */
export function useDeviceText(place: string): [text: string, write: (text: string) => void] {
  const { retroId } = useRetroStore()
  const full = `${retroId}.${place}`
  const text = useSyncExternalStore(watch, () => deviceTexts.read(full))
  const write = useCallback((next: string) => writeDeviceText(full, next), [full])
  return [text, write]
}
