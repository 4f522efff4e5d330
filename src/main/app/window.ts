import { readFileSync, writeFileSync } from 'node:fs'
import type { BrowserWindow, BrowserWindowConstructorOptions } from 'electron'
import {
  openingFor,
  parsePlace,
  SMALLEST,
  type Area,
  type Opening,
  type Place,
} from './window-place'
import { trouble } from '../log/log'

type Look = {
  readonly opening: Opening
  readonly preload: string
  readonly isDark: boolean
  readonly isPackaged: boolean
}

/** `--ground` of the page's two themes, so that nothing flashes before its first picture. */
const GROUND = { light: '#f3ede3', dark: '#1a1714' } as const

/** The options of every window there is. Each safe default is written out, so that a test can hold it. */
export function windowOptions(look: Look): BrowserWindowConstructorOptions {
  const { isMaximized: _, ...bounds } = look.opening
  return {
    ...bounds,
    minWidth: SMALLEST.width,
    minHeight: SMALLEST.height,
    // Follows the page's own title as soon as it has one.
    title: 'Candor',
    show: false,
    backgroundColor: look.isDark ? GROUND.dark : GROUND.light,
    webPreferences: {
      preload: look.preload,
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      nodeIntegrationInWorker: false,
      nodeIntegrationInSubFrames: false,
      webSecurity: true,
      allowRunningInsecureContent: false,
      experimentalFeatures: false,
      navigateOnDragDrop: false,
      webviewTag: false,
      spellcheck: false,
      devTools: !look.isPackaged,
      // The end of a stage must be heard on time, also from a window that lies behind another.
      backgroundThrottling: false,
    },
  }
}

/** Shows the window once it has something to show. */
export function showWhenPainted(window: BrowserWindow, { isMaximized }: Opening): void {
  window.once('ready-to-show', () => {
    if (isMaximized) window.maximize()
    window.show()
  })
}

/** Brings the window to the person who started Candor a second time. */
export function bringToFront(window: BrowserWindow): void {
  if (window.isMinimized()) window.restore()
  window.show()
  window.focus()
}

export function readOpening(file: string, displays: readonly Area[]): Opening {
  return openingFor(readPlace(file), displays)
}

/** Remembers where the window was when it closes. */
export function rememberPlace(window: BrowserWindow, file: string): void {
  window.on('close', () => {
    // Never shown, because the data could not be opened: then nothing is written beside it either.
    if (!window.isVisible()) return
    const place: Place = { ...window.getNormalBounds(), isMaximized: window.isMaximized() }
    try {
      writeFileSync(file, JSON.stringify(place))
    } catch (error) {
      trouble('the place of the window was not kept', error)
    }
  })
}

function readPlace(file: string): Place | null {
  try {
    return parsePlace(readFileSync(file, 'utf8'))
  } catch {
    // The first start has no place to remember.
    return null
  }
}
