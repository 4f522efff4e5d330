import { useEffect } from 'react'

/**
 * A press on a key or a button may take away what had the focus: another stage, a button that has done its work. Then
 * the page's main part takes it, or the dialog that is open, so that keys and screen readers go on from there.
 */
export function useFocusKept(): void {
  useEffect(() => {
    let focused: Element | null = null
    const remember = () => {
      focused = document.activeElement
    }
    const look = () => {
      if (focused === null || focused.isConnected) return
      focused = null
      // Who took the element away may know a better place; dialogs give the focus back in the next frame.
      requestAnimationFrame(() => setTimeout(takeIfLost))
    }
    const observer = new MutationObserver(look)
    observer.observe(document.body, { childList: true, subtree: true })
    document.addEventListener('focusin', remember)
    return () => {
      observer.disconnect()
      document.removeEventListener('focusin', remember)
    }
  }, [])
}

function takeIfLost(): void {
  if (document.activeElement !== document.body) return
  const dialog = document.querySelector<HTMLElement>('[role=dialog],[role=alertdialog]')
  const place = dialog ?? document.getElementById('main')
  place?.focus({ preventScroll: true })
}
