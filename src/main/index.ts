import { homedir } from 'node:os'
import { join } from 'node:path'
import {
  app,
  BrowserWindow,
  dialog,
  Menu,
  nativeTheme,
  protocol,
  screen,
  session,
  shell,
} from 'electron'
import type { MenuCommand } from '@shared/api/app-calls'
import { codeOf } from '@shared/errors'
import { builtPages, readPageFiles } from './api/page-files'
import { serveWindow, tellWindow } from './api/window-door'
import { APP_ORIGIN, APP_SCHEME, serveApp, START_PAGE } from './app/app-protocol'
import { askedFolder, dataFolder, prepareFolder } from './app/data-folder'
import { menuTemplate } from './app/menu'
import { startText } from './app/native-text'
import { surviveCrashes } from './app/page-crash'
import { saveFile } from './app/save-dialog'
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
import { openCore, type Core } from './core'
import { DATABASE_NAME } from './db/open-database'

const asked = askedFolder(process.argv.slice(app.isPackaged ? 1 : 2))
const folder = dataFolder(asked === true ? undefined : asked, {
  platform: process.platform,
  env: process.env,
  home: homedir(),
  workingFolder: process.cwd(),
})
const placeFile = join(folder, 'window.json')
const isMac = process.platform === 'darwin'

start()

/** What Electron wants to know before it is ready. All of it in one go: an `await` here would come too late. */
function start(): void {
  if (asked === true) return complain(startText.needsFolder)

  const isWritable = prepareFolder(folder)
  if (isWritable) {
    app.setPath('userData', folder)
    // Chromium's caches stay out of the way of what people look for in this folder.
    app.setPath('sessionData', join(folder, 'browser'))
  }
  // enableSandbox would take back --no-sandbox, without which Electron refuses to run as root.
  if (!app.commandLine.hasSwitch('no-sandbox')) app.enableSandbox()
  // The lock lies in the folder too. Where it can't be written, opening the data says so in words.
  if (isWritable && !app.requestSingleInstanceLock()) return app.quit()

  protocol.registerSchemesAsPrivileged([APP_SCHEME])
  app.on('web-contents-created', (_event, contents) => guardContents(contents))
  void app.whenReady().then(openDesktop).catch(giveUp)
}

/** The window loads in processes of its own while the data is opened in this one. */
async function openDesktop(): Promise<void> {
  guardSession(session.defaultSession)
  protocol.handle('app', serveApp(readPageFiles(builtPages(), (path) => !isGuestPage(path))))
  const window = openWindow()

  const core = await openData()
  if (core === null) return app.quit()

  attach(window, core)
  installMenu(core)
  app.on('second-instance', () => bringToFront(currentWindow() ?? attach(openWindow(), core)))
  app.on('activate', () => void (currentWindow() ?? attach(openWindow(), core)))
  app.on('window-all-closed', () => isMac || app.quit())
  app.on('will-quit', () => core.close())
}
