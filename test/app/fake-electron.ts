import { EventEmitter } from 'node:events'
import { vi } from 'vitest'

type Facts = {
  /** Whether another window of Candor holds the folder already. */
  readonly isSecond?: boolean
}

/**
 * As much of Electron as `index.ts` touches until its window is open. `told` has, in order, what Electron was told that has
 * to be told in time; `ready` lets it become ready.
 */
export function fakeElectron({ isSecond = false }: Facts = {}) {
  const told: string[] = []
  let ready: () => void = () => undefined
  const isReady = new Promise<void>((done) => (ready = done))
  const tell = (what: string) => () => void told.push(what)

  const app = Object.assign(new EventEmitter(), {
    isPackaged: true,
    setAppUserModelId: () => undefined,
    commandLine: { hasSwitch: () => false },
    getVersion: () => '0.0.0',
    setPath: (name: string) => void told.push(name),
    enableSandbox: tell('sandbox'),
    requestSingleInstanceLock() {
      told.push('lock')
      return !isSecond
    },
    whenReady: () => isReady,
    quit: tell('quit'),
    exit: tell('exit'),
  })

  class BrowserWindow extends EventEmitter {
    static getAllWindows = () => []
    readonly webContents = someContents()
    constructor() {
      super()
      told.push('window')
    }
    readonly loadURL = () => Promise.resolve()
  }

  const defaultSession = Object.assign(new EventEmitter(), {
    setPermissionRequestHandler: tell('session guarded'),
    setPermissionCheckHandler: () => undefined,
    setDevicePermissionHandler: () => undefined,
    setSpellCheckerEnabled: () => undefined,
    webRequest: { onBeforeRequest: () => undefined },
  })

  const electron = {
    app,
    BrowserWindow,
    dialog: {},
    Menu: {
      buildFromTemplate: () => ({ getMenuItemById: () => null }),
      setApplicationMenu: tell('menu'),
    },
    nativeTheme: { shouldUseDarkColors: false, themeSource: 'system' },
    Notification: { isSupported: () => false },
    powerMonitor: new EventEmitter(),
    protocol: { registerSchemesAsPrivileged: tell('scheme'), handle: tell('pages') },
    screen: { getPrimaryDisplay: () => aDisplay, getAllDisplays: () => [aDisplay] },
    session: { defaultSession },
    shell: {},
  }
  return { electron, told, ready }
}

const aDisplay = { workArea: { x: 0, y: 0, width: 1920, height: 1080 } }

/** A page's contents, as Electron announces them. */
export function someContents() {
  return Object.assign(new EventEmitter(), {
    ipc: { handle: () => undefined },
    isDestroyed: () => false,
    send: () => undefined,
    setWindowOpenHandler: vi.fn<(open: (details: { url: string }) => object) => void>(),
  })
}
