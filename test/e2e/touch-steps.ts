import type { CDPSession, Locator, Page } from '@playwright/test'

type Point = { readonly x: number; readonly y: number }

/** One finger on a screen that feels it, as the browser gets it from the machine: not events made by a script. */
export type Finger = {
  readonly down: (at: Point) => Promise<void>
  readonly move: (to: Point) => Promise<void>
  readonly up: () => Promise<void>
}

export async function aFinger(page: Page): Promise<Finger> {
  const browser = await page.context().newCDPSession(page)
  await browser.send('Emulation.setTouchEmulationEnabled', { enabled: true })
  return {
    down: (at) => touch(browser, 'touchStart', at),
    move: (to) => touch(browser, 'touchMove', to),
    up: () => touch(browser, 'touchEnd'),
  }
}

async function touch(
  browser: CDPSession,
  type: 'touchStart' | 'touchMove' | 'touchEnd',
  at?: Point,
): Promise<void> {
  await browser.send('Input.dispatchTouchEvent', { type, touchPoints: at ? [at] : [] })
}

/** Where a finger would rest on something, a bit inside its beginning. */
export async function pointOn(target: Locator): Promise<Point> {
  await target.scrollIntoViewIfNeeded()
  const { x, y } = (await target.boundingBox()) ?? { x: 0, y: 0 }
  return { x: x + 60, y: y + 16 }
}
