import type { UndoPicture } from '@shared/domain/retro'
import { useEffect } from 'react'
import { useStore } from 'zustand'
import { usePicture, useRetroStore } from './retro-context'
import type { RetroStore } from './retro-store'
import { createUndoNews, type UndoNews, type UndoNewsStore } from './undo-news'

/** One for each retro on this page, whoever asks: the bar, its keys, and the message say and do the same. */
const newsOfRetro = new WeakMap<RetroStore, UndoNewsStore>()

function useNewsStore(): UndoNewsStore {
  const retro = useRetroStore()
  const news = newsOfRetro.get(retro) ?? createUndoNews(retro)
  newsOfRetro.set(retro, news)
  return news
}

/** The host's last step that can be taken back, and how. */
export function useUndo(): { readonly step: UndoPicture | null; readonly undo: () => void } {
  const news = useNewsStore()
  const step = usePicture((picture) => picture.host?.undo ?? null)
  return { step, undo: () => void (step && news.takeBack(step)) }
}

/** What was just done, to be said with a way back. Used once, by what shows it. */
export function useUndoNews(): {
  readonly news: UndoNews | null
  readonly undo: () => void
  readonly dismiss: () => void
} {
  const store = useNewsStore()
  const news = useStore(store, (state) => state.news)
  useEffect(() => store.watch(), [store])

  return {
    news,
    undo: () => void (news?.step && store.takeBack(news.step)),
    dismiss: store.dismiss,
  }
}
