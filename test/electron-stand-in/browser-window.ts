import { EventEmitter } from 'node:events'
import type { BrowserWindowConstructorOptions } from 'electron'
import { app } from './app.ts'
import { onCommand, tellTest } from './control.ts'
import type { Bounds } from './messages.ts'
import { strict } from './strict.ts'
import { WebContents } from './web-contents.ts'

const all: BrowserWindow[] = []

/** A window of the app: one page of Chromium, which headless has a size but no place to be seen. */
export class BrowserWindow extends EventEmitter {
  readonly webContents: WebContents
  private bounds: Bounds
  private isShown = false
  private isLarge = false
  private isSmall = false
  private isGone = false
  focused = 0

  constructor(options: BrowserWindowConstructorOptions = {}) {
    super()
    const { x = 0, y = 0, width = 800, height = 600, webPreferences } = options
    this.bounds = { x, y, width, height }
    this.webContents = strict('webContents', new WebContents(webPreferences?.preload))
    this.webContents.once('stand-in-painted', () => this.emit('ready-to-show'))
    const self = strict('BrowserWindow', this)
    all.push(self)
    app.remember(self)
    app.emit('web-contents-created', {}, this.webContents)
    void this.webContents.page().then(({ page }) => {
      self.place()
      // Closed by its own button, when the window can be seen.
      page.on('close', () => self.end())
    })
    if (options.show !== false) self.show()
    return self
  }

  static getAllWindows(): BrowserWindow[] {
    return [...all]
  }

  loadURL(address: string): Promise<void> {
    return this.webContents.loadURL(address)
  }

  show(): void {
    this.isShown = true
    this.isSmall = false
    this.emit('show')
    tellTest({ event: 'shown' })
  }

  focus(): void {
    this.focused += 1
    void this.webContents.page().then(({ page }) => page.bringToFront())
  }

  isVisible(): boolean {
    return this.isShown
  }

  isMinimized(): boolean {
    return this.isSmall
  }

  restore(): void {
    this.isSmall = false
  }

  maximize(): void {
    this.isLarge = true
    this.place()
    if (!this.isShown) this.show()
  }

  isMaximized(): boolean {
    return this.isLarge
  }

  getNormalBounds(): Bounds {
    return { ...this.bounds }
  }

  setBounds(bounds: Bounds): void {
    this.bounds = { ...bounds }
    this.place()
  }

  isDestroyed(): boolean {
    return this.isGone
  }

  close(): void {
    if (this.isGone) return
    let isPrevented = false
    this.emit('close', { preventDefault: () => (isPrevented = true) })
    if (!isPrevented) this.end()
  }

  private end(): void {
    if (this.isGone) return
    this.isGone = true
    all.splice(all.indexOf(this), 1)
    void this.webContents.destroy().finally(() => {
      this.emit('closed')
      app.forget(this)
    })
  }

  /** Chromium takes its time; a window that is closed meanwhile needs no place any more. */
  private place(): void {
    void this.moveChromium().catch((error: unknown) => {
      if (!this.isGone) throw error
    })
  }

  private async moveChromium(): Promise<void> {
    const { cdp } = await this.webContents.page()
    const { windowId } = await cdp.send('Browser.getWindowForTarget')
    const { x: left, y: top, width, height } = this.bounds
    await cdp.send('Browser.setWindowBounds', { windowId, bounds: { left, top, width, height } })
    if (this.isLarge) {
      await cdp.send('Browser.setWindowBounds', { windowId, bounds: { windowState: 'maximized' } })
    }
  }
}

onCommand('title', async () => (await first().webContents.page()).page.title())
onCommand('bounds', () => first().getNormalBounds())
onCommand('move', ({ bounds }) => {
  first().setBounds(bounds)
  return null
})
onCommand('focused', () => first().focused)

function first(): BrowserWindow {
  const [window] = all
  if (window === undefined) throw new Error('There is no window')
  return window
}
