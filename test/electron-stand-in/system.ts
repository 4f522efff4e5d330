import { EventEmitter } from 'node:events'
import type { Page } from 'playwright-core'
import { BrowserWindow } from './browser-window.ts'
import { onCommand } from './control.ts'
import { strict } from './strict.ts'

type Theme = 'system' | 'light' | 'dark'

const shownInFolder: string[] = []
const openedOutside: string[] = []
let theme: Theme = 'system'

export const nativeTheme = strict('nativeTheme', {
  get themeSource(): Theme {
    return theme
  },
  set themeSource(source: Theme) {
    theme = source
    for (const window of BrowserWindow.getAllWindows()) {
      void window.webContents.page().then(({ page }) => show(page, source))
    }
  },
  get shouldUseDarkColors(): boolean {
    return theme === 'dark'
  },
})

const display = { workArea: { x: 0, y: 0, width: 1920, height: 1080 } }

export const screen = strict('screen', {
  getPrimaryDisplay: () => display,
  getAllDisplays: () => [display],
})

export const shell = strict('shell', {
  showItemInFolder(path: string): void {
    shownInFolder.push(path)
  },
  async openExternal(address: string): Promise<void> {
    openedOutside.push(address)
  },
})

export const powerMonitor = strict('powerMonitor', new EventEmitter())

onCommand('shownInFolder', () => shownInFolder)
onCommand('openedOutside', () => openedOutside)
onCommand('sleep', () => {
  powerMonitor.emit('suspend')
  return null
})

function show(page: Page, source: Theme): Promise<void> {
  return page.emulateMedia({ colorScheme: source === 'system' ? null : source })
}
