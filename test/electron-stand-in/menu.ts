import type { MenuItemConstructorOptions } from 'electron'
import { app } from './app.ts'
import { BrowserWindow } from './browser-window.ts'
import { onCommand } from './control.ts'
import type { MenuEntry } from './messages.ts'
import { strict } from './strict.ts'

type Template = MenuItemConstructorOptions

let applicationMenu: Menu | null = null

/** One line of a menu. Roles are named by Electron itself; the stand-in acts out the few that a test may choose. */
class MenuItem {
  readonly id: string
  readonly label: string
  readonly role: Template['role']
  readonly type: NonNullable<Template['type']>
  readonly accelerator: string | undefined
  readonly submenu: Menu | undefined
  readonly enabled: boolean
  checked: boolean
  private readonly onClick: Template['click']

  constructor(template: Template) {
    const { id = '', label, role, submenu, accelerator, click } = template
    if (label === undefined && role === undefined && template.type !== 'separator') {
      throw new Error('A menu item needs a label or a role')
    }
    this.id = id
    this.label = label ?? role ?? ''
    this.role = role
    this.type = template.type ?? (submenu ? 'submenu' : 'normal')
    this.accelerator = accelerator
    this.enabled = template.enabled ?? true
    this.checked = template.checked ?? false
    this.submenu = Array.isArray(submenu) ? Menu.buildFromTemplate(submenu) : undefined
    this.onClick = click
  }

  click(): void {
    if (this.role !== undefined) return act(this.role)
    if (this.onClick === undefined) throw new Error(`${this.label} does nothing`)
    // Candor's commands look at none of the three that Electron passes.
    ;(this.onClick as () => void)()
  }
}

export class Menu {
  readonly items: readonly MenuItem[]

  constructor(items: readonly MenuItem[] = []) {
    this.items = items
  }

  static buildFromTemplate(template: readonly Template[]): Menu {
    return strict('Menu', new Menu(template.map((item) => strict('MenuItem', new MenuItem(item)))))
  }

  static setApplicationMenu(menu: Menu | null): void {
    applicationMenu = menu
  }

  getMenuItemById(id: string): MenuItem | null {
    for (const item of this.items) {
      const found = item.id === id ? item : item.submenu?.getMenuItemById(id)
      if (found) return found
    }
    return null
  }
}

onCommand('menu', () => entriesOf(applicationMenu))
onCommand('clickMenu', ({ labels }) => {
  itemAt(labels).click()
  return null
})

function itemAt(labels: readonly string[]): MenuItem {
  let menu: Menu | null | undefined = applicationMenu
  let found: MenuItem | undefined
  for (const label of labels) {
    found = menu?.items.find((item) => plain(item.label) === label)
    if (found === undefined) throw new Error(`There is no ${label} in the menu`)
    menu = found.submenu
  }
  if (found === undefined) throw new Error('Say which item of the menu')
  if (found.type === 'radio') choose(found, labels)
  return found
}

/** As Electron does by itself: of the radio items in one menu, the clicked one is on. */
function choose(chosen: MenuItem, labels: readonly string[]): void {
  const parent = labels.length > 1 ? itemAt(labels.slice(0, -1)).submenu : applicationMenu
  for (const item of parent?.items ?? []) if (item.type === 'radio') item.checked = item === chosen
}

function act(role: NonNullable<Template['role']>): void {
  const [window] = BrowserWindow.getAllWindows()
  switch (role) {
    case 'quit':
      return app.quit()
    case 'close':
      return window?.close()
    case 'reload':
      return window?.webContents.reload()
    default:
      throw new Error(`The Electron stand-in has no menu role "${role}"`)
  }
}

function entriesOf(menu: Menu | null | undefined): MenuEntry[] {
  return (menu?.items ?? []).map((item) => ({
    label: plain(item.label),
    id: item.id || undefined,
    accelerator: item.accelerator,
    checked: item.checked,
    entries: entriesOf(item.submenu),
  }))
}

/** Without the sign that marks the letter to press with Alt. */
function plain(label: string): string {
  return label.replaceAll(/&(.)/g, '$1')
}
