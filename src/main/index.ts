import { homedir } from 'node:os'
import { join } from 'node:path'
import {
  app,
  BrowserWindow,
  dialog,
  Menu,
  nativeTheme,
  Notification,
  powerMonitor,
  protocol,
  screen,
  session,
  shell,
} from 'electron'
import { codeOf, type ErrorCode } from '@shared/errors'
import { errorText } from '@shared/text/errors'
import { readPageFiles } from './api/page-files'
import { serveWindow, tellWindow } from './api/window-door'
import { APP_ORIGIN, APP_SCHEME, serveApp, START_PAGE } from './app/app-protocol'
import { chooseFolder } from './app/choose-folder'
import { sayWhoIsHere } from './app/identity'
import { menuTemplate } from './app/menu'
import { startText } from './app/native-text'
import { surviveCrashes } from './app/page-crash'
import { closeBeforeQuit } from './app/quit'
import { remind } from './app/reminders'
import { saveFile, saveFolder } from './app/save-dialog'
import { guardContents, guardSession } from './app/security'
import { explainStartProblem } from './app/start-problem'
import { followTheme } from './app/theme'
import {
  bringToFront,
  readOpening,
  rememberPlace,
  showWhenPainted,
  windowOptions,
} from './app/window'
import type { Opening } from './app/window-place'
import type { Core } from './core'
import { askedFolder, dataFolder, dataPlace, prepareFolder, type DataPlace } from './db/data-folder'
import { DATABASE_NAME } from './db/open-database'
import { trouble } from './log/log'
import { openHost } from './open-host'

const asked = askedFolder(process.argv.slice(app.isPackaged ? 1 : 2))
const wanted = asked === true ? undefined : asked
const system = {
  platform: process.platform,
  env: process.env,
  home: homedir(),
  workingFolder: process.cwd(),
}
const place = findPlace()
const folder = typeof place === 'string' ? dataFolder(wanted, system) : place.dataFolder
// Chromium's caches stay out of the way of what people look for in the data folder.
const sessionFolder = join(folder, 'browser')
const placeFile = join(folder, 'window.json')
// Only an entry knows for sure where it lies: a shared chunk may be moved by the bundler.
const pages = join(import.meta.dirname, '../renderer')
const storeWorker = join(import.meta.dirname, 'store-worker.js')

start()

/** What Electron must know before it is ready. All in one go: after an `await` it would be too late. */
function start(): void {
  if (asked === true) return complain(startText.needsFolder)
  if (typeof place === 'string') return void app.whenReady().then(() => refuse(place))
  try {
    prepareFolder(folder)
    prepareFolder(sessionFolder)
  } catch (error) {
    return void app.whenReady().then(() => refuse(codeOf(error)))
  }
  sayWhoIsHere(app, process.platform)
  app.setPath('userData', folder)
  app.setPath('sessionData', sessionFolder)
  // enableSandbox would take back --no-sandbox, without which Electron refuses to run as root.
  if (!app.commandLine.hasSwitch('no-sandbox')) app.enableSandbox()
  if (!app.requestSingleInstanceLock()) return app.quit()

  protocol.registerSchemesAsPrivileged([APP_SCHEME])
  app.on('web-contents-created', (_event, contents) =>
    guardContents(contents, START_PAGE, openOutside),
  )
  app.whenReady().then(openDesktop).catch(giveUp)
}

/** Where the data is, or why it can't be found. */
function findPlace(): DataPlace | ErrorCode {
  try {
    return dataPlace(wanted, system)
  } catch (error) {
    return codeOf(error)
  }
}

/** The window loads in processes of its own while the data is opened in this one. */
async function openDesktop(): Promise<void> {
  guardSession(session.defaultSession)
  protocol.handle('app', serveApp(readPageFiles(pages, isHostsPage)))
  const window = openWindow()

  const core = openData()
  if (typeof core === 'string') return refuse(core)
  attach(window, core)

  const windowOf = () => currentWindow() ?? attach(openWindow(), core)
  app.on('second-instance', () => bringToFront(windowOf()))
  app.on('activate', windowOf)
  app.on('window-all-closed', () => {
    if (process.platform !== 'darwin') app.quit()
  })
  powerMonitor.on('suspend', () => void core.sleep())
  const stopReminding = remind(Notification, {
    take: core.takeReminders,
    onWake: (look) => powerMonitor.on('resume', look),
    onClick: () => bringToFront(windowOf()),
  })
  app.on('before-quit', stopReminding)
  closeBeforeQuit(app, core.close)

  const menu = Menu.buildFromTemplate(
    menuTemplate({
      platform: process.platform,
      isPackaged: app.isPackaged,
      send: (command) => tellWindow(windowOf().webContents, 'menu.command', { command }),
    }),
  )
  Menu.setApplicationMenu(menu)
  await followTheme(core, { nativeTheme, menu })
}

/** The core, or the reason why there is none. */
function openData(): Core | ErrorCode {
  try {
    return openHost({
      ...(typeof place === 'string' ? {} : place),
      dataFolder: folder,
      host: 'desktop',
      pages,
      storeWorker,
      version: app.getVersion(),
      saveFile: (name, text) => saveFile(dialog, currentWindow(), name, text),
      chooseFolder: () => chooseFolder(dialog, currentWindow()),
      saveFolder: (name, files) => saveFolder(dialog, currentWindow(), name, files),
    })
  } catch (error) {
    // A refusal is told in words; anything else is a bug of ours.
    const code = codeOf(error)
    if (code === 'internal') trouble('the data could not be opened', error)
    return code
  }
}

function openWindow(): BrowserWindow {
  const window = new BrowserWindow(
    windowOptions({
      opening: opening(),
      preload: join(import.meta.dirname, '../preload/index.cjs'),
      isDark: nativeTheme.shouldUseDarkColors,
      isPackaged: app.isPackaged,
    }),
  )
  window.loadURL(START_PAGE).catch((error: unknown) => trouble('the page did not load', error))
  return window
}

/** Makes a loading window one of ours: it is answered, seen and remembered. */
function attach(window: BrowserWindow, core: Core): BrowserWindow {
  serveWindow(window.webContents, core, APP_ORIGIN)
  surviveCrashes(window, dialog)
  rememberPlace(window, placeFile)
  showWhenPainted(window, opening())
  return window
}

function opening(): Opening {
  const displays = [screen.getPrimaryDisplay(), ...screen.getAllDisplays()]
  return readOpening(
    placeFile,
    displays.map((display) => display.workArea),
  )
}

function currentWindow(): BrowserWindow | undefined {
  return BrowserWindow.getAllWindows()[0]
}

function openOutside(address: string): void {
  shell.openExternal(address).catch((error: unknown) => trouble('the address did not open', error))
}

/** The guests' page belongs to the room's door. */
function isHostsPage(path: string): boolean {
  return !path.startsWith('/room')
}

/** Says why Candor can't start, and leaves everything as it is. */
async function refuse(code: ErrorCode): Promise<void> {
  await explainStartProblem({ dialog, shell }, code, join(folder, DATABASE_NAME))
  app.quit()
}

function complain(sentence: string): void {
  dialog.showErrorBox(startText.title, sentence)
  app.exit(2)
}

function giveUp(error: unknown): void {
  trouble('the start failed', error)
  complain(errorText('internal'))
}
