import { expect, test as base, type Browser, type Page } from '@playwright/test'
import { mkdtempSync, rmSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openDesktop } from '../electron-stand-in/open-desktop.ts'
import { freePort, startLocalHost } from './local-host.ts'
import { watchTroubles } from './troubles.ts'

/** Where a journey runs: served to a browser, or in the desktop window (real Electron, else the stand-in). */
export const HOSTS = ['local', 'desktop'] as const
export type HostKind = (typeof HOSTS)[number]

export type Host = {
  readonly dataFolder: string
  /** The host's window. On the desktop it is another one after each restart. */
  readonly page: () => Page
  /** A power cut: SIGKILL, with nothing said before. */
  readonly kill: () => Promise<void>
  /** The same folder, the same port. */
  readonly start: () => Promise<void>
  /** A power cut, a start, and a window that knows only what was kept. */
  readonly restart: () => Promise<void>
  /** Ends the host as a person does, and starts it so many days later, with the page's clock as late. */
  readonly goToLater: (days: number) => Promise<void>
  /** Ends the host as a person does. */
  readonly stop: () => Promise<void>
  /** One more tab of the same host; a browser has them, the desktop has not. */
  readonly openTab: () => Promise<Page>
  /** Presses "Save as…", goes along with it, and gives what was written. */
  readonly saveAs: () => Promise<Buffer>
}

const DAY_MS = 86_400_000

type Fixtures = { readonly hostKind: HostKind; readonly dataFolder: string; readonly host: Host }

export const test = base.extend<Fixtures>({
  hostKind: ['local', { option: true }],
  // A button that can't be pressed is named in the report, instead of a test that never ends.
  actionTimeout: 15_000,

  // Playwright reads the parameters, and an empty pattern is how it wants none.
  // oxlint-disable-next-line no-empty-pattern
  dataFolder: async ({}, use) => {
    const folder = mkdtempSync(join(tmpdir(), 'candor-e2e-'))
    await use(folder)
    rmSync(folder, { recursive: true, force: true })
  },

  host: async ({ hostKind, dataFolder, browser }, use) => {
    const troubles: string[] = []
    const host = await (hostKind === 'local'
      ? inBrowser(dataFolder, browser, troubles)
      : onDesktop(dataFolder, troubles))
    await use(host)
    await host.stop()
    expect(troubles, 'console errors, broken policy, requests that are not ours').toEqual([])
  },
})

export { expect }

const pressSaveAs = (page: Page) => page.getByRole('button', { name: 'Save as…' }).click()

async function inBrowser(dataFolder: string, browser: Browser, troubles: string[]): Promise<Host> {
  test.info().annotations.push({ type: 'runs on', description: 'the local host' })
  const port = await freePort()
  let isUp = true
  let laterMs = 0
  let running = await startLocalHost(dataFolder, port)
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 } })
  await watchTroubles(context, troubles, { origin: running.origin, isUp: () => isUp })
  const page = await context.newPage()
  await page.goto(running.url)

  const host: Host = {
    dataFolder,
    page: () => page,
    async kill() {
      isUp = false
      await running.kill()
    },
    async start() {
      running = await startLocalHost(dataFolder, port, laterMs)
      // The page tries again by itself; what it says of tries before this one is no trouble.
      await expect(page.getByText('The line to Candor is down.')).toHaveCount(0)
      isUp = true
    },
    async restart() {
      await host.kill()
      await host.start()
      // Until then the page may still report what it asked for in vain, a font perhaps.
      isUp = false
      await page.reload()
      isUp = true
    },
    async goToLater(days) {
      laterMs += days * DAY_MS
      isUp = false
      await running.stop()
      await context.clock.setSystemTime(Date.now() + laterMs)
      await host.start()
      isUp = false
      await page.reload()
      isUp = true
    },
    async stop() {
      await context.close()
      await running.stop()
    },
    async openTab() {
      const tab = await context.newPage()
      await tab.goto(running.url)
      return tab
    },
    async saveAs() {
      const [download] = await Promise.all([page.waitForEvent('download'), pressSaveAs(page)])
      return readFile(await download.path())
    },
  }
  return host
}

async function onDesktop(dataFolder: string, troubles: string[]): Promise<Host> {
  let desktop = await openDesktop({ dataFolder })
  let page = await desktop.window()
  let isRunning = true

  const host: Host = {
    dataFolder,
    page: () => page,
    async kill() {
      troubles.push(...desktop.troubles())
      isRunning = false
      await desktop.kill()
    },
    async start() {
      desktop = await openDesktop({ dataFolder })
      page = await desktop.window()
      isRunning = true
    },
    async restart() {
      await host.kill()
      await host.start()
    },
    async stop() {
      if (!isRunning) return
      isRunning = false
      troubles.push(...desktop.troubles())
      await desktop.close()
    },
    goToLater: () => Promise.reject(new Error('The desktop keeps the clock of the machine')),
    openTab: () => Promise.reject(new Error('The desktop has one window')),
    async saveAs() {
      const path = test.info().outputPath('saved.md')
      await pressSaveAs(page)
      await desktop.answerDialog({ path })
      await expect(page.getByText(`Saved to ${path}.`)).toBeVisible()
      return readFile(path)
    },
  }
  return host
}
