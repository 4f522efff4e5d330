import type { Client } from '@shared/api/contract'
import { mentions } from '@shared/domain/same-name'
import { createStore } from 'zustand/vanilla'
import { z } from 'zod'

type Drafts = { readonly texts: Readonly<Record<string, string>>; readonly isLoaded: boolean }

export type DraftStore = ReturnType<typeof createDraftStore>

/** Where a page that goes away leaves what may not have arrived; only this window of the browser can read it. */
export type Leaving = {
  readonly page: Pick<EventTarget, 'addEventListener'>
  readonly shelf: Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>
}
const LEFT = 'candor-drafts-left'
const Left = z.record(z.string(), z.string())

/**
 * What stands in the fields of this window and was not sent yet, saved with the host on every key press. One save per
 * field is under way at a time; the newest text goes next, so fast typing never queues up. What is not
 * confirmed when the page is loaded anew is left for the next one.
 */
export function createDraftStore(
  client: Client,
  { page, shelf }: Leaving = { page: window, shelf: sessionStorage },
) {
  const store = createStore<Drafts>()(() => ({ texts: {}, isLoaded: false }))
  const saving = new Set<string>()
  /** Fields of which the host has not confirmed the newest text. */
  const unsaved = new Set<string>()

  // Before the first key press: what was typed last is newer than what the host has.
  for (const [place, text] of Object.entries(takeLeft())) write(place, text)
  page.addEventListener('pagehide', leave)
  void load()
  // The host has forgotten those that held the name; one of them must not come back with the next key press.
  client.on('person.erased', ({ name }) => {
    const held = Object.entries(store.getState().texts).filter(([, text]) => mentions(text, name))
    for (const [place] of held) write(place, '')
  })

  function leave(): void {
    if (unsaved.size === 0) return
    const { texts } = store.getState()
    const open = [...unsaved].map((place) => [place, texts[place] ?? ''])
    try {
      shelf.setItem(LEFT, JSON.stringify(Object.fromEntries(open)))
    } catch {
      // A browser that keeps nothing: what has arrived is with the host.
    }
  }

  function takeLeft(): Record<string, string> {
    try {
      const left = Left.safeParse(JSON.parse(shelf.getItem(LEFT) ?? '{}'))
      shelf.removeItem(LEFT)
      return left.success ? left.data : {}
    } catch {
      return {}
    }
  }

  async function load(): Promise<void> {
    try {
      const drafts = await client.call('draft.list', {})
      const saved = Object.fromEntries(drafts.map(({ place, text }) => [place, text]))
      store.setState((state) => ({ texts: { ...saved, ...state.texts }, isLoaded: true }))
    } catch {
      // They stay with the host, and come with the next start of this window.
    }
  }

  async function save(place: string): Promise<void> {
    unsaved.add(place)
    if (saving.has(place)) return
    saving.add(place)
    try {
      while (unsaved.has(place)) {
        const text = store.getState().texts[place] ?? ''
        await client.call('draft.save', { place, text })
        if ((store.getState().texts[place] ?? '') === text) unsaved.delete(place)
      }
    } catch {
      // The text stays in this window; the next key press tries again.
    } finally {
      saving.delete(place)
    }
  }

  /** Keeps the text of a field; an empty one forgets it. */
  function write(place: string, text: string): void {
    store.setState((state) => ({ texts: { ...state.texts, [place]: text } }))
    void save(place)
  }

  return { ...store, write }
}
