import { useSyncExternalStore } from 'react'
import { setBigScreen } from '../ui/theme'

const ATTRIBUTE = 'data-big-screen'

function listen(look: () => void): () => void {
  const observer = new MutationObserver(look)
  observer.observe(document.documentElement, { attributeFilter: [ATTRIBUTE] })
  return () => observer.disconnect()
}

function isBigScreen(): boolean {
  return document.documentElement.hasAttribute(ATTRIBUTE)
}

/**
 * Whether this window is in the big-screen view. Views leave out what is private rather than hide it by CSS: what is
 * not in the page can't be read from it.
 */
export function useBigScreen(): boolean {
  return useSyncExternalStore(listen, isBigScreen)
}

export function toggleBigScreen(): void {
  setBigScreen(!isBigScreen())
}
