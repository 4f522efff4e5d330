import { describe, expect, it } from 'vitest'
import { ariaShortcut, matches, parseShortcut, shortcutKeys, type KeyPress } from './shortcut'

function aPress(key: string, held: Partial<KeyPress> = {}): KeyPress {
  return { key, code: '', ctrlKey: false, metaKey: false, shiftKey: false, altKey: false, ...held }
}

describe('parseShortcut', () => {
  it('takes modifiers and key apart', () => {
    expect(parseShortcut('Mod+Shift+Z')).toEqual({ key: 'z', mod: true, shift: true, alt: false })
    expect(parseShortcut('?')).toEqual({ key: '?', mod: false, shift: false, alt: false })
  })

  it('reads a plus as a key of its own', () => {
    expect(parseShortcut('mod++')).toEqual({ key: '+', mod: true, shift: false, alt: false })
    expect(parseShortcut('+')).toEqual({ key: '+', mod: false, shift: false, alt: false })
  })

  it('knows the space bar by its name', () => {
    expect(parseShortcut('space').key).toBe(' ')
  })
})

describe('matches', () => {
  it('takes Command for mod on Apple systems and Control elsewhere', () => {
    const undo = parseShortcut('mod+z')
    expect(matches(undo, aPress('z', { metaKey: true }), true)).toBe(true)
    expect(matches(undo, aPress('z', { ctrlKey: true }), true)).toBe(false)
    expect(matches(undo, aPress('z', { ctrlKey: true }), false)).toBe(true)
    expect(matches(undo, aPress('z', { metaKey: true }), false)).toBe(false)
  })

  it('tells undo from redo by Shift', () => {
    const redo = aPress('Z', { ctrlKey: true, shiftKey: true })
    expect(matches(parseShortcut('mod+z'), redo, false)).toBe(false)
    expect(matches(parseShortcut('mod+shift+z'), redo, false)).toBe(true)
  })

  it('takes a sign whether or not the keyboard needs Shift for it', () => {
    expect(matches(parseShortcut('?'), aPress('?', { shiftKey: true }), false)).toBe(true)
    expect(matches(parseShortcut('?'), aPress('?'), false)).toBe(true)
  })

  it('leaves a plain key alone while Control is held', () => {
    expect(matches(parseShortcut('p'), aPress('p', { ctrlKey: true }), false)).toBe(false)
  })

  it('finds Latin letters by their place on other keyboards', () => {
    expect(matches(parseShortcut('p'), aPress('з', { code: 'KeyP' }), false)).toBe(true)
  })

  it('follows the letter, not the place, on Latin keyboards', () => {
    expect(matches(parseShortcut('a'), aPress('a', { code: 'KeyQ' }), false)).toBe(true)
    expect(matches(parseShortcut('q'), aPress('a', { code: 'KeyQ' }), false)).toBe(false)
  })
})

describe('the words for a shortcut', () => {
  it('prints the caps of the system', () => {
    expect(shortcutKeys('mod+shift+z', true)).toEqual(['⌘', '⇧', 'Z'])
    expect(shortcutKeys('mod+shift+z', false)).toEqual(['Ctrl', 'Shift', 'Z'])
    expect(shortcutKeys('escape', false)).toEqual(['Esc'])
  })

  it('names keys for assistive technology', () => {
    expect(ariaShortcut('mod+k', false)).toBe('Control+K')
    expect(ariaShortcut('mod+k', true)).toBe('Meta+K')
    expect(ariaShortcut('arrowleft', false)).toBe('ArrowLeft')
  })
})
