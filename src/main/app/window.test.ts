import { EventEmitter } from 'node:events'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { BrowserWindow } from 'electron'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { bringToFront, readOpening, rememberPlace, showWhenPainted, windowOptions } from './window'

const opening = { x: 10, y: 20, width: 1280, height: 800, isMaximized: false }
const look = { opening, preload: '/app/preload/index.cjs', isDark: false, isPackaged: true }

describe('windowOptions', () => {
  it.each([
    ['sandbox', true],
    ['contextIsolation', true],
    ['nodeIntegration', false],
    ['nodeIntegrationInWorker', false],
    ['nodeIntegrationInSubFrames', false],
    ['webSecurity', true],
    ['allowRunningInsecureContent', false],
    ['experimentalFeatures', false],
    ['enableBlinkFeatures', undefined],
    ['navigateOnDragDrop', false],
    ['webviewTag', false],
    ['spellcheck', false],
    ['partition', undefined],
    ['preload', '/app/preload/index.cjs'],
  ] as const)('sets %s to %s', (name, value) => {
    expect(windowOptions(look).webPreferences?.[name]).toBe(value)
  })

  it.each([
    ['a packaged app', true, false],
    ['a checkout', false, true],
  ])('gives %s developer tools only when it is no release', (_what, isPackaged, devTools) => {
    expect(windowOptions({ ...look, isPackaged }).webPreferences?.devTools).toBe(devTools)
  })

  it('opens where it is told, hidden, no smaller than 1024 × 640', () => {
    const { webPreferences: _, ...shape } = windowOptions(look)
    expect(shape).toEqual({
      x: 10,
      y: 20,
      width: 1280,
      height: 800,
      minWidth: 1024,
      minHeight: 640,
      title: 'Candor',
      show: false,
      backgroundColor: '#f3ede3',
    })
  })

  it('starts on the ground colour of the theme, as the page has it', () => {
    const tokens = readFileSync('src/renderer/ui/tokens.css', 'utf8')
    const [, light, dark] = /--ground: light-dark\((#\w+), (#\w+)\)/.exec(tokens) ?? []
    expect(windowOptions(look).backgroundColor).toBe(light)
    expect(windowOptions({ ...look, isDark: true }).backgroundColor).toBe(dark)
  })
})

describe('a window', () => {
  let folder = ''
  let file = ''

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'candor-window-'))
    file = join(folder, 'window.json')
  })
  afterEach(() => rmSync(folder, { recursive: true }))

  it('opens next time where it was closed', () => {
    const { window, parts } = aWindow()
    rememberPlace(window, file)
    parts.emit('close')
    expect(readOpening(file, [{ x: 0, y: 0, width: 1920, height: 1040 }])).toEqual({
      x: 100,
      y: 50,
      width: 1100,
      height: 700,
      isMaximized: true,
    })
  })

  it('leaves nothing behind when it was never shown', () => {
    const { window, parts } = aWindow({ isVisible: () => false })
    rememberPlace(window, file)
    parts.emit('close')
    expect(() => readFileSync(file)).toThrow('ENOENT')
  })

  it('closes also when its place cannot be kept', () => {
    const complaint = vi.spyOn(console, 'error').mockReturnValue()
    const { window, parts } = aWindow()
    rememberPlace(window, join(folder, 'missing', 'window.json'))
    expect(() => parts.emit('close')).not.toThrow()
    expect(complaint).toHaveBeenCalledOnce()
  })

  it('opens in the usual size when its place is unreadable', () => {
    writeFileSync(file, '{"x":')
    const display = { x: 0, y: 0, width: 1920, height: 1040 }
    expect(readOpening(file, [display])).toEqual({ width: 1280, height: 800, isMaximized: false })
  })

  it('is shown once it has been painted, and as large as it was', () => {
    const { window, parts } = aWindow()
    showWhenPainted(window, { ...opening, isMaximized: true })
    expect(parts.calls).toEqual([])
    parts.emit('ready-to-show')
    expect(parts.calls).toEqual(['maximize', 'show'])
  })

  it('comes to the front, also from the dock', () => {
    const { window, parts } = aWindow({ isMinimized: () => true })
    bringToFront(window)
    expect(parts.calls).toEqual(['restore', 'show', 'focus'])
  })
})

function aWindow(more: object = {}) {
  const calls: string[] = []
  const parts = Object.assign(new EventEmitter(), {
    calls,
    maximize: () => calls.push('maximize'),
    restore: () => calls.push('restore'),
    show: () => calls.push('show'),
    focus: () => calls.push('focus'),
    isVisible: () => true,
    isMinimized: () => false,
    isMaximized: () => true,
    getNormalBounds: () => ({ x: 100, y: 50, width: 1100, height: 700 }),
    ...more,
  })
  return { parts, window: parts as unknown as BrowserWindow }
}
