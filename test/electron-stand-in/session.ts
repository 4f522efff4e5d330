import { EventEmitter } from 'node:events'
import type { BrowserContext, CDPSession, Route } from 'playwright-core'
import type { Session } from 'electron'
import { toApp } from './addresses.ts'
import { reportTrouble } from './control.ts'
import { mayNavigate } from './navigation.ts'
import { strict } from './strict.ts'

type Handler<N extends keyof Session> = Session[N] extends (handler: infer H) => void ? H : never
type Answer = (request: Request) => Response | Promise<Response>
type Refused = { cancel?: boolean }
type OnBeforeRequest = (
  details: { url: string; method: string; resourceType: string },
  callback: (answer: Refused) => void,
) => void

const schemes = new Map<string, Answer>()
let onBeforeRequest: OnBeforeRequest | null = null
let checkPermission: Handler<'setPermissionCheckHandler'> = null
let requestPermission: Handler<'setPermissionRequestHandler'> = null

export const protocol = strict('protocol', {
  registerSchemesAsPrivileged(list: { scheme: string }[]): void {
    for (const { scheme } of list) {
      if (scheme !== 'app') throw new Error(`The Electron stand-in only maps app:, not ${scheme}:`)
    }
  },
  handle(scheme: string, answer: Answer): void {
    if (schemes.has(scheme)) throw new Error(`The protocol ${scheme} is already handled`)
    schemes.set(scheme, answer)
  },
})

class DefaultSession extends EventEmitter {
  readonly webRequest = strict('session.webRequest', {
    onBeforeRequest(listener: OnBeforeRequest | null): void {
      onBeforeRequest = listener
    },
  })

  setPermissionCheckHandler(handler: Handler<'setPermissionCheckHandler'>): void {
    checkPermission = handler
  }

  setPermissionRequestHandler(handler: Handler<'setPermissionRequestHandler'>): void {
    requestPermission = handler
  }

  setDevicePermissionHandler(_handler: Handler<'setDevicePermissionHandler'>): void {
    // Chromium without Electron offers no devices to choose from.
  }

  setSpellCheckerEnabled(_isEnabled: boolean): void {
    // Chromium as the tests start it checks no spelling.
  }
}

export const session = strict('session', {
  defaultSession: strict('session.defaultSession', new DefaultSession()),
})

/** What Chromium calls a permission, and what Electron does. */
const permissions = {
  'clipboard-write': 'clipboard-sanitized-write',
  'clipboard-read': 'clipboard-read',
  geolocation: 'geolocation',
  notifications: 'notifications',
  camera: 'media',
  microphone: 'media',
  midi: 'midi',
  'persistent-storage': 'persistent-storage',
  'screen-wake-lock': 'screen-wake-lock',
  'window-management': 'window-management',
} as const

type PermissionName = (typeof permissions)[keyof typeof permissions]

/** Every request of every page ends here; none leaves the computer. */
export async function answerRequests(context: BrowserContext): Promise<void> {
  await context.route('**/*', (route) => answer(route))
  context.on('download', (download) => {
    let isPrevented = false
    const event = { preventDefault: () => (isPrevented = true) }
    session.defaultSession.emit('will-download', event, { getURL: () => toApp(download.url()) })
    if (isPrevented) void download.cancel()
  })
}

/**
 * Makes Chromium as strict as the handlers that the app has set; without one Electron grants everything. It stays so
 * for as long as the session of the protocol is open.
 */
export async function applyPermissions(cdp: CDPSession, origin: string): Promise<void> {
  for (const [name, electronName] of Object.entries(permissions)) {
    const setting = (await isGranted(electronName)) ? 'granted' : 'denied'
    await cdp.send('Browser.setPermission', { permission: { name }, setting, origin })
  }
}

async function isGranted(name: PermissionName): Promise<boolean> {
  const details = { isMainFrame: true, requestingUrl: 'app://candor/' }
  // The stand-in has no WebContents to name here; Candor's handlers look at none.
  const contents = {} as Electron.WebContents
  const isChecked = checkPermission?.(null, name, 'app://candor', details) ?? true
  if (isChecked || requestPermission === null) return isChecked
  return new Promise((done) => requestPermission?.(contents, name, done, details))
}

async function answer(route: Route): Promise<void> {
  const request = route.request()
  const url = toApp(request.url())
  if (request.isNavigationRequest() && !(await mayNavigate(request))) return route.abort('aborted')

  const details = { url, method: request.method(), resourceType: request.resourceType() }
  if (await isCancelled(details)) {
    reportTrouble(`request refused: ${url}`)
    return route.abort('blockedbyclient')
  }
  const handle = schemes.get(url.split(':', 1)[0] ?? '')
  if (handle === undefined) {
    reportTrouble(`request that is not ours: ${url}`)
    return route.abort('blockedbyclient')
  }
  const response = await handle(new Request(url, { method: request.method() }))
  return route.fulfill({
    status: response.status,
    headers: Object.fromEntries(response.headers),
    body: Buffer.from(await response.arrayBuffer()),
  })
}

function isCancelled(details: Parameters<OnBeforeRequest>[0]): Promise<boolean> {
  return new Promise((done) => {
    if (onBeforeRequest === null) return done(false)
    onBeforeRequest(details, ({ cancel = false }) => done(cancel))
  })
}
