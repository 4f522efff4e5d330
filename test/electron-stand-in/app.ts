import { EventEmitter } from 'node:events'
import { existsSync, readFileSync } from 'node:fs'
import { homedir, tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { closeChromium, launchChromium } from './chromium.ts'
import { onCommand } from './control.ts'
import { takeLock } from './single-instance.ts'
import { strict } from './strict.ts'

type Window = { close(): void; isDestroyed(): boolean }

const root = resolve(import.meta.dirname, '../..')
const paths = new Map([
  ['home', homedir()],
  ['temp', tmpdir()],
  ['userData', join(homedir(), '.config', 'Candor')],
])
const windows = new Set<Window>()
let isQuitting = false
let isReady = false
let isLeaving = false

// Electron becomes ready after the main module has run; so nothing starts before the next turn.
const ready = new Promise((done) => setImmediate(done)).then(async () => {
  if (isLeaving) return
  await launchChromium(pathOf('sessionData'))
  isReady = true
  app.emit('ready')
})
ready.catch((error: unknown) => {
  console.error(error)
  process.exit(1)
})

class App extends EventEmitter {
  readonly isPackaged = false
  readonly commandLine = strict('app.commandLine', {
    hasSwitch: (name: string) => process.argv.includes(`--${name}`),
  })

  getVersion(): string {
    const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
      version: string
    }
    return version
  }

  getPath(name: string): string {
    return pathOf(name)
  }

  setPath(name: string, path: string): void {
    if (!existsSync(path)) throw new Error(`app.setPath: ${path} does not exist`)
    paths.set(name, path)
  }

  setAppUserModelId(_id: string): void {
    // Windows asks for it, and nothing here shows it.
  }

  enableSandbox(): void {
    if (isReady) throw new Error('app.enableSandbox() can only be called before app is ready')
  }

  requestSingleInstanceLock(): boolean {
    return takeLock(pathOf('userData'), (argv, folder) =>
      this.emit('second-instance', { preventDefault: () => undefined }, argv, folder, null),
    )
  }

  isReady(): boolean {
    return isReady
  }

  whenReady(): Promise<void> {
    return ready
  }

  quit(): void {
    if (isQuitting) return
    isQuitting = true
    this.emit('before-quit', { preventDefault: () => undefined })
    for (const window of windows) window.close()
    if (windows.size === 0) this.leave()
  }

  exit(code = 0): void {
    isLeaving = true
    // At once, as far as this module goes; Chromium gets the time to end.
    void closeChromium().finally(() => process.exit(code))
  }

  private leave(): void {
    let isPrevented = false
    this.emit('will-quit', { preventDefault: () => (isPrevented = true) })
    if (isPrevented) return
    this.emit('quit', {}, 0)
    this.exit(0)
  }

  /** For BrowserWindow: this window is gone. */
  forget(window: Window): void {
    windows.delete(window)
    if (windows.size > 0) return
    if (isQuitting) return this.leave()
    const isHeard = this.emit('window-all-closed')
    if (!isHeard) this.quit()
  }

  /** For BrowserWindow: there is a window more. */
  remember(window: Window): void {
    windows.add(window)
  }
}

export const app = strict('app', new App())

onCommand('quit', () => {
  setImmediate(() => app.quit())
  return null
})

// Electron on Linux and macOS ends in good order when it is asked to.
process.on('SIGTERM', () => app.quit())
process.on('SIGINT', () => app.quit())

function pathOf(name: string): string {
  const path = paths.get(name) ?? (name === 'sessionData' ? paths.get('userData') : undefined)
  if (path === undefined) throw new Error(`The Electron stand-in knows no path "${name}"`)
  return path
}
