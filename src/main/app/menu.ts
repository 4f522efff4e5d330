import type { MenuItemConstructorOptions } from 'electron'
import type { MenuCommand, Settings } from '@shared/api/app-calls'
import { menuText } from './native-text'

type Theme = Settings['theme']
type Item = MenuItemConstructorOptions

type MenuOptions = {
  readonly platform: NodeJS.Platform
  readonly isPackaged: boolean
  readonly send: (command: MenuCommand) => void
}

const separator: Item = { type: 'separator' }

/** The id of the theme's item, so that its dot can follow the setting. */
export function themeItemId(theme: Theme): string {
  return `theme-${theme}`
}

/**
 * The menu of the whole app. Its commands go to the page, which has a button and a key for each of them.
 *
 * Ctrl/Cmd+Z belongs to the page outside fields (undo the last step) and to the field inside (undo typing): Chromium
 * offers a key to the page before the menu. So the menu has both under names of their own, and no item that guesses.
 */
export function menuTemplate({ platform, isPackaged, send }: MenuOptions): Item[] {
  const isMac = platform === 'darwin'
  const command = (label: string, name: MenuCommand, accelerator: string): Item => ({
    id: name,
    label,
    accelerator,
    click: () => send(name),
  })
  const theme = (label: string, name: Theme, accelerator: string): Item => ({
    ...command(label, `theme-${name}`, accelerator),
    id: themeItemId(name),
    type: 'radio',
  })

  const file: Item[] = [
    command(menuText.newTeam, 'new-team', 'CmdOrCtrl+N'),
    separator,
    command(menuText.saveSummary, 'save-summary', 'CmdOrCtrl+S'),
    separator,
    command(menuText.settings, 'open-settings', 'CmdOrCtrl+,'),
    separator,
    { role: isMac ? 'close' : 'quit' },
  ]
  const edit: Item[] = [
    { role: 'undo' },
    { role: 'redo' },
    separator,
    { role: 'cut' },
    { role: 'copy' },
    { role: 'paste' },
    { role: 'delete' },
    separator,
    { role: 'selectAll' },
    separator,
    command(menuText.find, 'find', 'CmdOrCtrl+K'),
  ]
  const view: Item[] = [
    command(menuText.home, 'go-home', isMac ? 'Cmd+Shift+H' : 'Alt+Home'),
    separator,
    command(menuText.bigScreen, 'big-screen', 'CmdOrCtrl+Shift+P'),
    { role: 'togglefullscreen' },
    separator,
    {
      label: menuText.theme,
      submenu: [
        theme(menuText.themeSystem, 'system', 'CmdOrCtrl+Alt+1'),
        theme(menuText.themeLight, 'light', 'CmdOrCtrl+Alt+2'),
        theme(menuText.themeDark, 'dark', 'CmdOrCtrl+Alt+3'),
      ],
    },
    { role: 'zoomIn' },
    { role: 'zoomOut' },
    { role: 'resetZoom' },
    separator,
    { role: 'reload' },
    ...(isPackaged ? [] : [{ role: 'toggleDevTools' } satisfies Item]),
  ]
  const retro: Item[] = [
    command(menuText.nextStage, 'next-stage', 'CmdOrCtrl+Shift+N'),
    separator,
    command(menuText.toggleTimer, 'toggle-timer', 'CmdOrCtrl+T'),
    command(menuText.addMinute, 'add-minute', 'CmdOrCtrl+Shift+M'),
    separator,
    command(menuText.undo, 'undo', 'CmdOrCtrl+Alt+Z'),
  ]
  const help: Item[] = [
    command(menuText.keys, 'show-keys', isMac ? 'Cmd+/' : 'F1'),
    ...(isMac ? [] : [separator, { role: 'about' } satisfies Item]),
  ]

  return [
    ...(isMac ? [{ role: 'appMenu' } satisfies Item] : []),
    { label: menuText.file, submenu: file },
    { label: menuText.edit, submenu: edit },
    { label: menuText.view, submenu: view },
    { label: menuText.retro, submenu: retro },
    { role: 'windowMenu' },
    { role: 'help', label: menuText.help, submenu: help },
  ]
}
