import { mkdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import type { Locator, Page } from '@playwright/test'
import { root } from '../run.ts'

/** Takes pictures of what a page shows, into docs/screens. */

const folder = join(root, 'docs', 'screens')
const mostBytes = 150_000

export type Theme = 'light' | 'dark'

type How = {
  readonly theme?: Theme
  /** What stands at the top of the picture; the page's own top where nothing is said. */
  readonly at?: Locator
}

/** One picture, named after the screen and the theme. */
export async function take(page: Page, screen: string, { theme = 'light', at }: How = {}) {
  await page.emulateMedia({ colorScheme: theme })
  await picture(page, `${screen}-${theme}`, at)
  await page.emulateMedia({ colorScheme: 'light' })
}

/** The same screen in both themes. */
export async function takeBoth(page: Page, screen: string, how: Omit<How, 'theme'> = {}) {
  await take(page, screen, { ...how, theme: 'light' })
  await take(page, screen, { ...how, theme: 'dark' })
}

/** What the room sees. */
export async function takeBig(page: Page, screen: string): Promise<void> {
  const button = page.getByRole('button', { name: 'Big-screen view' })
  await button.click()
  await picture(page, `${screen}-big-screen`)
  await button.click()
}

/** As somebody sees it who tells no colours apart. */
export async function takeGrey(page: Page, screen: string, at?: Locator): Promise<void> {
  const session = await page.context().newCDPSession(page)
  await session.send('Emulation.setEmulatedVisionDeficiency', { type: 'achromatopsia' })
  await picture(page, `${screen}-grey`, at)
  await session.send('Emulation.setEmulatedVisionDeficiency', { type: 'none' })
  await session.detach()
}

async function picture(page: Page, name: string, at?: Locator): Promise<void> {
  await page.evaluate(() => document.fonts.ready)
  await closeMessages(page)
  // Nothing under the mouse.
  await page.mouse.move(0, 0)
  if (at) await at.evaluate((element) => element.scrollIntoView({ block: 'start' }))
  else await page.evaluate(() => scrollTo(0, 0))
  mkdirSync(folder, { recursive: true })
  const path = join(folder, `${name}.png`)
  await page.screenshot({ path, animations: 'disabled', caret: 'hide' })
  const { size } = statSync(path)
  console.log(`${name}.png  ${Math.round(size / 1000)} KB`)
  if (size > mostBytes) console.log('  larger than a picture in the repository should be')
}

/** Messages about the last step are no part of a screen. */
async function closeMessages(page: Page): Promise<void> {
  const dismiss = page.getByRole('button', { name: 'Dismiss' })
  // An open dialog keeps everything else from being pressed.
  if (await page.locator('[role=dialog], [role=alertdialog]').first().isVisible()) return
  for (let left = await dismiss.count(); left > 0; left -= 1) await dismiss.first().click()
}
