import { randomUUID } from 'node:crypto'
import { EventEmitter } from 'node:events'
import { readFileSync } from 'node:fs'
import type { CDPSession, Page } from 'playwright-core'
import type { IpcMain, IpcMainInvokeEvent, WebContents as Real } from 'electron'
import { toApp, toWeb } from './addresses.ts'
import { browser } from './chromium.ts'
import { reportTrouble } from './control.ts'
import { watchNavigation } from './navigation.ts'
import { applyPermissions } from './session.ts'
import { strict } from './strict.ts'
import { isolatedScript, pageScript } from './worlds.ts'

type Handler = Parameters<IpcMain['handle']>[1]
type OpenHandler = Parameters<Real['setWindowOpenHandler']>[0]
type Invocation = { id: number; channel: string; args: unknown[] }

const world = 'electron-preload'
const toMain = '__toMain'
const fromMain = '__fromMain'

/** One page, seen from the main process. Whatever needs the page waits until Chromium has opened it. */
export class WebContents extends EventEmitter {
  private readonly handlers = new Map<string, Handler>()
  private readonly preload: string | undefined
  private openHandler: OpenHandler = () => ({ action: 'allow' })
  private opened: Promise<{ page: Page; cdp: CDPSession }> | null = null
  private isolatedContext: number | null = null
  private isGone = false

  readonly ipc = strict('webContents.ipc', {
    handle: (channel: string, handler: Handler): void => {
      if (this.handlers.has(channel)) {
        throw new Error(`Attempted to register a second handler for '${channel}'`)
      }
      this.handlers.set(channel, handler)
    },
  })

  constructor(preload: string | undefined) {
    super()
    this.preload = preload
  }

  setWindowOpenHandler(handler: OpenHandler): void {
    this.openHandler = handler
  }

  isDestroyed(): boolean {
    return this.isGone
  }

  send(channel: string, ...args: unknown[]): void {
    void this.deliver({ channel, args })
  }

  async loadURL(address: string): Promise<void> {
    try {
      const { page, cdp } = await this.open()
      await applyPermissions(cdp, new URL(toWeb(address)).origin)
      await page.goto(toWeb(address))
      await page.evaluate(() => new Promise((painted) => requestAnimationFrame(painted)))
      this.emit('stand-in-painted')
    } catch (error) {
      if (!this.isGone) throw error
    }
  }

  reload(): void {
    void this.open().then(({ page }) => page.reload())
  }

  /** The page, for the parts of the stand-in that Electron does itself. */
  async page(): Promise<{ page: Page; cdp: CDPSession }> {
    return this.open()
  }

  async destroy(): Promise<void> {
    if (this.isGone) return
    this.isGone = true
    const { page } = await this.open()
    await page.close()
    this.emit('destroyed')
  }

  private open(): Promise<{ page: Page; cdp: CDPSession }> {
    return (this.opened ??= this.start())
  }

  private async start(): Promise<{ page: Page; cdp: CDPSession }> {
    const context = browser()
    // Chromium opens with one page; the first window is that one.
    const page =
      context.pages().find((other) => /^(about|data):/.test(other.url())) ??
      (await context.newPage())
    const cdp = await context.newCDPSession(page)
    await watchNavigation(page, cdp, this)
    this.watchForTrouble(page)
    cdp.on('Page.windowOpen', ({ url }) => this.answerWindowOpen(toApp(url)))
    page.on('popup', (popup) => void popup.close())
    await this.installPreload(cdp)
    return { page, cdp }
  }

  private async installPreload(cdp: CDPSession): Promise<void> {
    if (this.preload === undefined) return
    const secret = randomUUID()
    const source = readFileSync(this.preload, 'utf8')

    cdp.on('Runtime.executionContextCreated', ({ context }) => {
      if (context.name === world) this.isolatedContext = context.id
    })
    cdp.on('Runtime.bindingCalled', ({ name, payload, executionContextId }) => {
      if (name === toMain) void this.answer(JSON.parse(payload) as Invocation, executionContextId)
    })
    await cdp.send('Runtime.enable')
    await cdp.send('Runtime.addBinding', { name: toMain, executionContextName: world })
    await cdp.send('Page.addScriptToEvaluateOnNewDocument', { source: pageScript(secret) })
    await cdp.send('Page.addScriptToEvaluateOnNewDocument', {
      source: isolatedScript({ secret, toMain, fromMain }, source),
      worldName: world,
    })
  }

  private async answer({ id, channel, args }: Invocation, context: number): Promise<void> {
    const { page } = await this.open()
    const origin = toApp(new URL(page.url()).origin)
    // The preload runs in the top frame alone, so nobody else can have asked.
    const senderFrame = strict('senderFrame', { parent: null, origin, url: toApp(page.url()) })
    // The parts that a door may look at; any other throws its name.
    const event = strict('event', { sender: this, senderFrame, type: 'frame' })
    try {
      const handler = this.handlers.get(channel)
      if (handler === undefined) throw new Error(`No handler registered for '${channel}'`)
      await this.deliver(
        { id, value: await handler(event as unknown as IpcMainInvokeEvent, ...args) },
        context,
      )
    } catch (error) {
      const text = `Error invoking remote method '${channel}': ${String(error)}`
      await this.deliver({ id, error: text }, context)
    }
  }

  private async deliver(message: object, context = this.isolatedContext): Promise<void> {
    if (context === null || this.isGone) return
    const { cdp } = await this.open()
    const expression = `globalThis[${JSON.stringify(fromMain)}](${JSON.stringify(JSON.stringify(message))})`
    // A page that has moved on since hears nothing, as in Electron.
    await cdp.send('Runtime.evaluate', { contextId: context, expression }).catch(() => undefined)
  }

  private answerWindowOpen(url: string): void {
    const details = {
      url,
      frameName: '',
      features: '',
      disposition: 'foreground-tab',
      referrer: { url: '', policy: 'default' },
    } as const
    if (this.openHandler(details).action === 'allow') {
      throw new Error('The Electron stand-in opens no second windows from a page')
    }
    reportTrouble(`window refused: ${url}`)
  }

  private watchForTrouble(page: Page): void {
    page.on('console', (message) => {
      if (message.type() === 'error') reportTrouble(`console: ${message.text()}`)
    })
    page.on('pageerror', (error) => reportTrouble(`page: ${error.stack ?? error.message}`))
  }
}
