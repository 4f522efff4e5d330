import type { Menu, NativeTheme } from 'electron'
import { events, type Handlers } from '@shared/api/contract'
import type { Settings } from '@shared/api/app-calls'
import type { Actor } from '@shared/domain/actor'
import type { Listener } from '../events/listeners'
import { themeItemId } from './menu'

type Source = {
  readonly handlers: Pick<Handlers, 'settings.get'>
  readonly listen: (listener: Listener) => () => void
}

type Shown = { readonly nativeTheme: NativeTheme; readonly menu: Menu }

const HOST: Actor = { role: 'host' }

/** Keeps the system's part of the window (title bar, dialogs, menu) in the theme that the person chose. */
export async function followTheme({ handlers, listen }: Source, shown: Shown): Promise<void> {
  listen({
    actor: HOST,
    hear({ name, payload }) {
      if (name !== 'settings.changed') return
      showTheme(events[name].parse(payload).settings.theme, shown)
    },
  })
  const { theme } = await handlers['settings.get'](HOST, {})
  showTheme(theme, shown)
}

function showTheme(theme: Settings['theme'], { nativeTheme, menu }: Shown): void {
  nativeTheme.themeSource = theme
  const item = menu.getMenuItemById(themeItemId(theme))
  if (item !== null) item.checked = true
}
