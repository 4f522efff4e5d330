import { useEffect, useEffectEvent } from 'react'
import { isApple, matches, parseShortcut } from './shortcut'

type Handler = (event: KeyboardEvent) => void

type Options = {
  enabled?: boolean
  /** Those of the keys that also work inside a field, a dialog or a menu. */
  whileTyping?: readonly string[]
}

const typing = 'input:not([type=checkbox],[type=radio],[type=button]),textarea,select'
const elsewhere = `${typing},[contenteditable=true],[role=dialog],[role=alertdialog],[role=menu]`

/** Listens for keys on the whole page: `useShortcuts({ 'mod+z': undo, '?': showKeys })`. */
export function useShortcuts(
  handlers: Readonly<Record<string, Handler>>,
  { enabled = true, whileTyping = [] }: Options = {},
): void {
  const onKeyDown = useEffectEvent((event: KeyboardEvent) => {
    if (event.defaultPrevented || event.isComposing) return
    const isElsewhere = event.target instanceof Element && event.target.closest(elsewhere) !== null

    for (const [text, handler] of Object.entries(handlers)) {
      if (isElsewhere && !whileTyping.includes(text)) continue
      if (!matches(parseShortcut(text), event, isApple())) continue
      event.preventDefault()
      return handler(event)
    }
  })

  useEffect(() => {
    if (!enabled) return
    const listen = (event: KeyboardEvent) => onKeyDown(event)
    document.addEventListener('keydown', listen)
    return () => document.removeEventListener('keydown', listen)
  }, [enabled])
}
