/** One shortcut, taken apart. `mod` is Command on Apple systems and Control elsewhere. */
export type Shortcut = {
  readonly key: string
  readonly mod: boolean
  readonly shift: boolean
  readonly alt: boolean
}

/** What of a KeyboardEvent matters here. */
export type KeyPress = Pick<
  KeyboardEvent,
  'key' | 'code' | 'ctrlKey' | 'metaKey' | 'shiftKey' | 'altKey'
>

/** Reads 'mod+shift+z', '?', 'p', 'escape', 'arrowleft', 'space', 'mod++'. */
export function parseShortcut(text: string): Shortcut {
  const parts = text.toLowerCase().split(/\+(?=.)/)
  const last = parts.at(-1) ?? ''
  return {
    key: last === 'space' ? ' ' : last,
    mod: parts.slice(0, -1).includes('mod'),
    shift: parts.slice(0, -1).includes('shift'),
    alt: parts.slice(0, -1).includes('alt'),
  }
}

/** Does this key press mean the shortcut? */
export function matches(shortcut: Shortcut, press: KeyPress, apple: boolean): boolean {
  const mod = apple ? press.metaKey : press.ctrlKey
  const otherMod = apple ? press.ctrlKey : press.metaKey
  if (otherMod || mod !== shortcut.mod || press.altKey !== shortcut.alt) return false
  if (keyOf(press) !== shortcut.key) return false

  // Which signs need Shift depends on the keyboard: '?' is '?' however it was typed.
  const isSign = shortcut.key.length === 1 && !/[\p{L}\p{N} ]/u.test(shortcut.key)
  return isSign || press.shiftKey === shortcut.shift
}

/** The key in lower case; on a non-Latin keyboard the letter printed at that place on a Latin one. */
function keyOf(press: KeyPress): string {
  const key = press.key.toLowerCase()
  const letter = /^Key([A-Z])$/.exec(press.code)?.[1]
  return letter && key > '\u024f' ? letter.toLowerCase() : key
}

const names: Record<string, string> = {
  ' ': 'Space',
  arrowleft: '←',
  arrowright: '→',
  arrowup: '↑',
  arrowdown: '↓',
  enter: '↵',
  escape: 'Esc',
  delete: 'Del',
}

/** The key caps to press, one by one: ['⌘', 'Z'] or ['Ctrl', 'Z']. */
export function shortcutKeys(text: string, apple: boolean): string[] {
  const { key, mod, shift, alt } = parseShortcut(text)
  const cap = names[key] ?? (key.length === 1 ? key.toUpperCase() : capitalised(key))
  return [
    ...(mod ? [apple ? '⌘' : 'Ctrl'] : []),
    ...(alt ? [apple ? '⌥' : 'Alt'] : []),
    ...(shift ? [apple ? '⇧' : 'Shift'] : []),
    cap,
  ]
}

const ariaNames: Record<string, string> = {
  ' ': 'Space',
  '+': 'Plus',
  arrowleft: 'ArrowLeft',
  arrowright: 'ArrowRight',
  arrowup: 'ArrowUp',
  arrowdown: 'ArrowDown',
}

/** The value of `aria-keyshortcuts`. */
export function ariaShortcut(text: string, apple: boolean): string {
  const { key, mod, shift, alt } = parseShortcut(text)
  const parts = [mod && (apple ? 'Meta' : 'Control'), alt && 'Alt', shift && 'Shift']
  const name = ariaNames[key] ?? capitalised(key)
  return [...parts.filter(Boolean), name].join('+')
}

export function isApple(): boolean {
  return /mac|iphone|ipad/i.test(navigator.userAgent)
}

function capitalised(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1)
}
