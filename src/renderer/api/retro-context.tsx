import type { RetroPicture } from '@shared/domain/picture'
import { createContext, useContext, type ReactNode } from 'react'
import { useStore } from 'zustand'
import type { RetroStore } from './retro-store'

const RetroContext = createContext<RetroStore | null>(null)

export function RetroProvider({ store, children }: { store: RetroStore; children: ReactNode }) {
  return <RetroContext value={store}>{children}</RetroContext>
}

/** The store of the retro that this part of the page shows. */
export function useRetroStore(): RetroStore {
  const store = useContext(RetroContext)
  if (!store) throw new Error('useRetroStore outside RetroProvider')
  return store
}

/** A part of the picture. Only used below a page that waits for the picture to be there. */
export function usePicture<Part>(select: (picture: RetroPicture) => Part): Part {
  return useStore(useRetroStore(), (state) => {
    if (!state.picture) throw new Error('usePicture before the picture is there')
    return select(state.picture)
  })
}
