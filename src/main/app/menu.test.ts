import type { MenuItemConstructorOptions } from 'electron'
import { describe, expect, it } from 'vitest'
import { MENU_COMMANDS, type MenuCommand } from '@shared/api/app-calls'
import { menuTemplate, themeItemId } from './menu'

const platforms = ['darwin', 'win32', 'linux'] as const

describe.each(platforms)('the menu on %s', (platform) => {
  const sent: MenuCommand[] = []
  const send = (command: MenuCommand) => void sent.push(command)
  const items = flat(menuTemplate({ platform, isPackaged: true, send }))

  it.each(MENU_COMMANDS)('has %s, with a key', (command) => {
    const item = items.find(({ id }) => id === command)
    expect(item?.label).toMatch(/^[A-Z]/)
    expect(item?.accelerator).toMatch(
      /^(F1|((CmdOrCtrl|Cmd|Alt|Shift)\+)+([A-Z]|[0-9]|[/,]|Home|Enter))$/,
    )
  })

  it.each(MENU_COMMANDS)('sends %s when it is chosen', (command) => {
    const click = items.find(({ id }) => id === command)?.click as (() => void) | undefined
    sent.length = 0
    click?.()
    expect(sent).toEqual([command])
  })

  it('gives no key to two items, and none that belongs to typing', () => {
    const keys = items.flatMap(({ accelerator = [] }) => accelerator)
    const typing = ['A', 'C', 'V', 'X', 'Y', 'Z', 'Shift+Z'].map((key) => `CmdOrCtrl+${key}`)
    expect(new Set(keys).size).toBe(keys.length)
    expect(keys.filter((key) => typing.includes(key))).toEqual([])
  })

  it('leaves editing to the fields', () => {
    const roles = items.map(({ role }) => role)
    for (const role of ['undo', 'redo', 'cut', 'copy', 'paste', 'selectAll']) {
      expect(roles).toContain(role)
    }
  })

  it('has no developer tools in a release', () => {
    const inCheckout = flat(menuTemplate({ platform, isPackaged: false, send }))
    expect(items.some(({ role }) => role === 'toggleDevTools')).toBe(false)
    expect(inCheckout.some(({ role }) => role === 'toggleDevTools')).toBe(true)
  })

  it('shows the themes as a choice of one', () => {
    const themes = (['system', 'light', 'dark'] as const).map(themeItemId)
    const found = items.filter(({ id }) => themes.some((theme) => theme === id))
    expect(found.map(({ type }) => type)).toEqual(['radio', 'radio', 'radio'])
  })
})

describe('the menu', () => {
  it('has the app’s own menu on macOS alone, and Quit where that is missing', () => {
    const roles = platforms.map((platform) =>
      flat(menuTemplate({ platform, isPackaged: true, send: () => undefined })).map(
        ({ role }) => role,
      ),
    )
    expect(roles.map((list) => list.includes('appMenu'))).toEqual([true, false, false])
    expect(roles.map((list) => list.includes('quit'))).toEqual([false, true, true])
  })
})

function flat(items: readonly MenuItemConstructorOptions[]): MenuItemConstructorOptions[] {
  return items.flatMap((item) => [item, ...(Array.isArray(item.submenu) ? flat(item.submenu) : [])])
}
