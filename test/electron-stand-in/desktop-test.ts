import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test as base } from '@playwright/test'
import type { Desktop, DesktopOptions } from './desktop.ts'
import { openDesktop } from './open-desktop.ts'

type Fixtures = {
  /** A data folder of this test's own. */
  folder: string
  /** Starts the app on that folder. What it reports as trouble fails the test, unless the test expects it. */
  start: (options?: Partial<DesktopOptions>) => Promise<Desktop>
  /** Troubles that are the very thing a test is about. */
  expectedTroubles: RegExp[]
}

export const test = base.extend<Fixtures>({
  // Playwright reads which fixtures a fixture wants from this pattern, so it stays, empty.
  // oxlint-disable-next-line no-empty-pattern
  folder: async ({}, use) => {
    const folder = mkdtempSync(join(tmpdir(), 'candor-desktop-'))
    await use(folder)
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 })
  },

  // oxlint-disable-next-line no-empty-pattern
  expectedTroubles: async ({}, use) => use([]),

  start: async ({ folder, expectedTroubles }, use) => {
    const started: Desktop[] = []
    await use(async (options) => {
      const desktop = await openDesktop({ dataFolder: folder, ...options })
      started.push(desktop)
      return desktop
    })
    await Promise.all(started.map((desktop) => desktop.close()))
    const troubles = started.flatMap((desktop) => desktop.troubles())
    const unexpected = troubles.filter((what) => !expectedTroubles.some((one) => one.test(what)))
    expect(unexpected).toEqual([])
  },
})

export { expect }
