import type { Client } from '@shared/api/contract'
import { mentions } from '@shared/domain/same-name'
import { createStore } from 'zustand/vanilla'

type Drafts = { readonly texts: Readonly<Record<string, string>>; readonly isLoaded: boolean }

export type DraftStore = ReturnType<typeof createDraftStore>

/**
 * What stands in the fields of this window and was not sent yet, saved with the host on every key press. One save per
 * field is under way at a time; the newest text goes next, so fast typing never queues up.
 */
export function createDraftStore(client: Client) {
  const store = createStore<Drafts>()(() => ({ texts: {}, isLoaded: false }))
  const saving = new Set<string>()
  const changedAgain = new Set<string>()

  void load()
  // The host has forgotten those that held the name; one of them must not come back with the next key press.
  client.on('person.erased', ({ name }) => {
    const held = Object.entries(store.getState().texts).filter(([, text]) => mentions(text, name))
    for (const [place] of held) write(place, '')
  })

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
    if (saving.has(place)) {
      changedAgain.add(place)
      return
    }
    saving.add(place)
    try {
      do {
        changedAgain.delete(place)
        await client.call('draft.save', { place, text: store.getState().texts[place] ?? '' })
      } while (changedAgain.has(place))
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
