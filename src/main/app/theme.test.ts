import type { Menu, NativeTheme } from 'electron'
import { describe, expect, it } from 'vitest'
import { fake } from '../../../test/app/fake'
import { announcement, createListeners } from '../events/listeners'
import { followTheme } from './theme'

describe('followTheme', () => {
  it('takes the theme that was chosen before', async () => {
    const { shown } = await following('dark')
    expect(shown.theme).toBe('dark')
    expect(shown.dots).toEqual(['theme-dark'])
  })

  it('follows when another is chosen', async () => {
    const { shown, listeners } = await following('system')
    const settings = { theme: 'light', sound: true } as const
    listeners.tellHosts(announcement('settings.changed', { settings }))
    listeners.tellHosts(announcement('trash.changed', {}))
    expect(shown.theme).toBe('light')
    expect(shown.dots).toEqual(['theme-system', 'theme-light'])
  })
})

async function following(theme: 'system' | 'light' | 'dark') {
  const listeners = createListeners()
  const shown = { theme: '', dots: [] as string[] }
  const nativeTheme = fake<NativeTheme>({
    set themeSource(source: string) {
      shown.theme = source
    },
  })
  const menu = fake<Menu>({
    getMenuItemById: (id: string) => ({
      set checked(_isOn: boolean) {
        shown.dots.push(id)
      },
    }),
  })
  const handlers = { 'settings.get': () => ({ theme, sound: true }) }
  await followTheme({ handlers, listen: listeners.listen }, { nativeTheme, menu })
  return { shown, listeners }
}
