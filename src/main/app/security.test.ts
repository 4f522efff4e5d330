import { EventEmitter } from 'node:events'
import type { Session, WebContents } from 'electron'
import { describe, expect, it } from 'vitest'
import { fake } from '../../../test/app/fake'
import { guardContents, guardSession } from './security'

const ownPage = 'app://candor/'
const permissions = [
  'media',
  'geolocation',
  'notifications',
  'openExternal',
  'clipboard-read',
  'usb',
]

describe('guardSession', () => {
  it.each(permissions)('refuses %s when it is asked for', (permission) => {
    const { handlers } = aSession()
    const answers: boolean[] = []
    handlers.request({}, permission, (isGranted) => answers.push(isGranted), {})
    expect(answers).toEqual([false])
  })

  it.each(permissions)('refuses %s when it is looked up', (permission) => {
    expect(aSession().handlers.check(null, permission, 'app://candor', {})).toBe(false)
  })

  it('refuses devices', () => {
    expect(aSession().handlers.device({})).toBe(false)
  })

  it('refuses downloads', () => {
    const { session } = aSession()
    const event = anEvent()
    session.emit('will-download', event)
    expect(event.isPrevented).toBe(true)
  })

  it('fetches no dictionaries', () => {
    expect(aSession().handlers.isSpellChecking).toBe(false)
  })

  it.each([
    ['app://candor/index.html', false],
    ['devtools://devtools/bundled/inspector.html', false],
    ['https://example.com/', true],
    ['http://127.0.0.1:80/', true],
    ['ws://192.168.0.2/', true],
    ['file:///etc/passwd', true],
    ['ftp://example.com/', true],
    ['nonsense', true],
  ])('lets %s through: not so %s', (url, cancel) => {
    const answers: object[] = []
    aSession().handlers.beforeRequest({ url }, (answer) => answers.push(answer))
    expect(answers).toEqual([{ cancel }])
  })
})

describe('guardContents', () => {
  const navigations = ['will-navigate', 'will-frame-navigate', 'will-redirect'] as const

  it.each(navigations)('refuses %s to anywhere else', (name) => {
    for (const url of [
      'https://example.com/',
      'file:///etc/passwd',
      'data:text/html,',
      'javascript:alert(1)',
      'app://candor/room.html',
      'app://candor/?a=1',
      'app://candor.evil/',
      'app://other/',
    ]) {
      expect(isRefused(name, { url, isMainFrame: true }), url).toBe(true)
    }
  })

  it.each(['will-navigate', 'will-frame-navigate'])(
    'lets the page load itself again: %s',
    (name) => {
      for (const url of [ownPage, `${ownPage}#/teams/1`]) {
        expect(isRefused(name, { url, isMainFrame: true })).toBe(false)
      }
    },
  )

  it('refuses a frame inside the page, even of our own', () => {
    expect(isRefused('will-frame-navigate', { url: ownPage, isMainFrame: false })).toBe(true)
  })

  it('refuses webviews', () => {
    expect(isRefused('will-attach-webview', {})).toBe(true)
  })

  it('refuses new windows, whatever they are for', () => {
    const { handlers } = someContents()
    for (const url of ['https://example.com', 'about:blank', 'app://candor/']) {
      expect(handlers.open({ url })).toEqual({ action: 'deny' })
    }
  })

  it('gives the browser addresses of the web, and the system nothing else', () => {
    const { handlers, opened } = someContents()
    const web = ['https://example.org/a?b=c#d', 'http://example.org/']
    const others = [
      'file:///etc/passwd',
      'javascript:alert(1)',
      'data:text/html,hello',
      'mailto:ada@example.org',
      'ms-settings:',
      'app://candor/',
      ' file:///x',
      'smb://example.org/share',
      'https://',
      'nonsense',
    ]
    for (const url of [...web, ...others]) handlers.open({ url })
    expect(opened).toEqual(web)
  })
})

type Handlers = {
  request: (contents: object, name: string, answer: (is: boolean) => void, details: object) => void
  check: (contents: null, name: string, origin: string, details: object) => boolean
  device: (details: object) => boolean
  beforeRequest: (details: { url: string }, answer: (answer: object) => void) => void
  isSpellChecking: boolean
}

function aSession() {
  const handlers = { isSpellChecking: true } as Handlers
  const session = Object.assign(new EventEmitter(), {
    setPermissionRequestHandler: (handler: Handlers['request']) => (handlers.request = handler),
    setPermissionCheckHandler: (handler: Handlers['check']) => (handlers.check = handler),
    setDevicePermissionHandler: (handler: Handlers['device']) => (handlers.device = handler),
    setSpellCheckerEnabled: (isOn: boolean) => (handlers.isSpellChecking = isOn),
    webRequest: {
      onBeforeRequest: (handler: Handlers['beforeRequest']) => (handlers.beforeRequest = handler),
    },
  })
  guardSession(fake<Session>(session))
  return { session, handlers }
}

function isRefused(name: string, details: object): boolean {
  const event = { ...anEvent(), ...details }
  someContents().contents.emit(name, event)
  return event.isPrevented
}

function someContents() {
  const handlers = { open: (_details: { url: string }): object => ({ action: 'allow' }) }
  const contents = Object.assign(new EventEmitter(), {
    setWindowOpenHandler: (handler: typeof handlers.open) => (handlers.open = handler),
  })
  const opened: string[] = []
  guardContents(fake<WebContents>(contents), ownPage, (address) => opened.push(address))
  return { contents, handlers, opened }
}

function anEvent() {
  return {
    isPrevented: false,
    preventDefault() {
      this.isPrevented = true
    },
  }
}
