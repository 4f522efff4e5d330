import { createContext, useContext, type ReactNode } from 'react'
import { useStore } from 'zustand'
import type { DraftStore } from './draft-store'

const DraftContext = createContext<DraftStore | null>(null)

export function DraftProvider({ store, children }: { store: DraftStore; children: ReactNode }) {
  return <DraftContext value={store}>{children}</DraftContext>
}

/** The draft of one field: its text and how to change it. Survives reloads, restarts and stage changes. */
export function useDraft(place: string): [text: string, write: (text: string) => void] {
  const store = useDraftStore()
  const text = useStore(store, (state) => state.texts[place] ?? '')
  return [text, (next) => store.write(place, next)]
}

export function useDraftStore(): DraftStore {
  const store = useContext(DraftContext)
  if (!store) throw new Error('useDraftStore outside DraftProvider')
  return store
}
