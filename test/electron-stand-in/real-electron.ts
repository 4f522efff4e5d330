import { existsSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { _electron, type ElectronApplication, type Page } from 'playwright-core'
import { whereData } from '../in-home.ts'
import type { Desktop, DesktopOptions } from './desktop.ts'
import type { DialogAnswer, ShownDialog } from './messages.ts'

const root = resolve(import.meta.dirname, '../..')
const folder = join(root, 'node_modules/electron')

/** What the test keeps inside Electron's main process. */
type Kept = {
  given: DialogAnswer[]
  shown: ShownDialog[]
  inFolder: string[]
  outside: string[]
  focused: number
}
type World = typeof globalThis & { kept: Kept }

/** Electron's program if it is on this computer. Looks only: requiring `electron` would download it. */
export function findElectronProgram(): string | null {
  const pathFile = join(folder, 'path.txt')
  const name = existsSync(pathFile) ? readFileSync(pathFile, 'utf8') : 'electron'
  const program = join(process.env['ELECTRON_OVERRIDE_DIST_PATH'] ?? join(folder, 'dist'), name)
  return existsSync(program) ? program : null
}

/** Starts the built app on real Electron, held by Playwright. */
export async function launchElectron(
  executablePath: string,
  { dataFolder, args = [] }: DesktopOptions,
): Promise<Desktop> {
  const where = whereData(dataFolder)
  const isRoot = process.platform === 'linux' && process.getuid?.() === 0
  const app = await _electron.launch({
    executablePath,
    args: [root, ...where.args, ...args, ...(isRoot ? ['--no-sandbox'] : [])],
    env: { ...definedEnv(), ...where.env },
  })
  const troubles: string[] = []
  app.on('window', (page) => watch(page, troubles))
  for (const page of app.windows()) watch(page, troubles)
  await replaceDialogs(app)

  const child = app.process()
  const ended = new Promise<number | null>((done) => child.once('exit', done))
  return {
    runsOn: 'Electron',
    async window() {
      const page = await app.firstWindow()
      await until(() =>
        app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.isVisible()),
      )
      return page
    },
    nextDialog: () => until(() => app.evaluate(() => (globalThis as World).kept.shown.shift())),
    async answerDialog(answer) {
      await app.evaluate((_electron, given) => {
        ;(globalThis as World).kept.given.push(given)
      }, answer)
    },
    async clickMenu(...labels) {
      await app.evaluate(({ Menu, BrowserWindow }, path) => {
        let menu = Menu.getApplicationMenu()
        let found: Electron.MenuItem | undefined
        for (const label of path) {
          found = menu?.items.find((item) => item.label.replaceAll('&', '') === label)
          menu = found?.submenu ?? null
        }
        if (found === undefined) throw new Error(`There is no ${path.join(' › ')} in the menu`)
        const window = BrowserWindow.getAllWindows()[0]
        found.click({}, window, window?.webContents)
      }, labels)
    },
    menu: () =>
      app.evaluate(({ Menu }) => {
        type Entry = Awaited<ReturnType<Desktop['menu']>>[number]
        const entriesOf = (menu: Electron.Menu | null | undefined): Entry[] =>
          (menu?.items ?? []).map((item) => ({
            label: item.label.replaceAll('&', ''),
            id: item.id,
            accelerator: item.accelerator?.toString(),
            checked: item.checked,
            entries: entriesOf(item.submenu),
          }))
        return entriesOf(Menu.getApplicationMenu())
      }),
    title: () =>
      app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.getTitle() ?? ''),
    bounds: () =>
      app.evaluate(({ BrowserWindow }) => {
        const [window] = BrowserWindow.getAllWindows()
        if (window === undefined) throw new Error('There is no window')
        return window.getNormalBounds()
      }),
    async move(bounds) {
      await app.evaluate(({ BrowserWindow }, to) => {
        BrowserWindow.getAllWindows()[0]?.setBounds(to)
      }, bounds)
    },
    timesFocused: () => app.evaluate(() => (globalThis as World).kept.focused),
    // No test can look beside the window: there the stand-in tells.
    notifications: async () => [],
    openedOutside: () => app.evaluate(() => (globalThis as World).kept.outside),
    shownInFolder: () => app.evaluate(() => (globalThis as World).kept.inFolder),
    async sleep() {
      await app.evaluate(({ powerMonitor }) => void powerMonitor.emit('suspend'))
    },
    troubles: () => troubles,
    async close() {
      await app.close()
    },
    async kill() {
      child.kill('SIGKILL')
      await ended
    },
    ended: () => ended,
  }
}

/** No test can press a native button: the calls are told what a person would have pressed. */
function replaceDialogs(app: ElectronApplication): Promise<void> {
  return app.evaluate(({ dialog, shell, app: electronApp, BrowserWindow }) => {
    const kept: Kept = { given: [], shown: [], inFolder: [], outside: [], focused: 0 }
    ;(globalThis as World).kept = kept

    const answerTo = async (shown: ShownDialog): Promise<DialogAnswer> => {
      kept.shown.push(shown)
      while (kept.given.length === 0) await new Promise((done) => setTimeout(done, 50))
      return kept.given.shift() ?? null
    }
    dialog.showSaveDialog = async (...args: unknown[]) => {
      const { title, message, defaultPath } = args.at(-1) as Electron.SaveDialogOptions
      const answer = await answerTo({ kind: 'save', title, message, suggested: defaultPath })
      return { canceled: answer === null, filePath: answer && 'path' in answer ? answer.path : '' }
    }
    dialog.showOpenDialog = async (...args: unknown[]) => {
      const { title, message } = args.at(-1) as Electron.OpenDialogOptions
      const answer = await answerTo({ kind: 'open', title, message })
      return {
        canceled: answer === null,
        filePaths: answer && 'path' in answer ? [answer.path] : [],
      }
    }
    dialog.showMessageBox = async (...args: unknown[]) => {
      const {
        title,
        message,
        detail,
        buttons = [],
        cancelId = 0,
      } = args.at(-1) as Electron.MessageBoxOptions
      const answer = await answerTo({ kind: 'message', title, message, detail, buttons })
      const response = answer && 'button' in answer ? buttons.indexOf(answer.button) : cancelId
      return { response, checkboxChecked: false }
    }
    shell.openExternal = async (address) => void kept.outside.push(address)
    shell.showItemInFolder = (path) => void kept.inFolder.push(path)
    const count = (window: Electron.BrowserWindow) => {
      const focus = window.focus.bind(window)
      window.focus = () => {
        kept.focused += 1
        focus()
      }
    }
    for (const window of BrowserWindow.getAllWindows()) count(window)
    electronApp.on('browser-window-created', (_event, window) => count(window))
  })
}

function watch(page: Page, troubles: string[]): void {
  page.on('console', (message) => {
    if (message.type() === 'error') troubles.push(`console: ${message.text()}`)
  })
  page.on('pageerror', (error) => void troubles.push(`page: ${error.stack ?? error.message}`))
  page.on('request', (request) => {
    if (!request.url().startsWith('app://candor/')) {
      troubles.push(`request that is not ours: ${request.url()}`)
    }
  })
}

async function until<T>(look: () => Promise<T | undefined | false>): Promise<T> {
  for (;;) {
    const found = await look()
    if (found !== undefined && found !== false) return found
    await new Promise((done) => setTimeout(done, 50))
  }
}

function definedEnv(): Record<string, string> {
  const entries = Object.entries(process.env)
  return Object.fromEntries(
    entries.flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
  )
}
