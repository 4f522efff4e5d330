import type { Page } from '@playwright/test'
import { expectAccessible } from './axe.ts'
import { expect, test } from './fixtures.ts'
import { openCheck } from './health-steps.ts'
import { smallTexts } from './looks.ts'

/**
 * Legible at 6 m. A rule of thumb of projection says that people may sit up to six to eight times the picture's height
 * away where text is at least a fortieth of that height. So a picture of 1 m is enough for 6 m; smaller letters would
 * need a larger one.
 */
const LEAST = 1 / 40

/** A projector, a small one, and an older one that is less wide. */
const PICTURES = [
  { width: 1920, height: 1080 },
  { width: 1280, height: 720 },
  { width: 1600, height: 1200 },
] as const

const STATEMENTS = 14

/** What must be read is large enough, stands within the picture, and can be gone on from without scrolling. */
async function expectLegible(page: Page) {
  const next = page.getByRole('button', { name: 'Next statement' })
  for (const picture of PICTURES) {
    await page.setViewportSize(picture)
    await expect.poll(() => smallTexts(page, LEAST)).toEqual([])
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(picture.width)
    await expect(next).toBeInViewport({ ratio: 1 })
  }
}

async function openHealth(page: Page) {
  await page.getByRole('button', { name: 'Try with sample data' }).click()
  await page.getByRole('tab', { name: 'Health' }).click()
}

test('results are legible at 6 m, whichever statement is talked about', async ({ host }) => {
  const page = host.page()
  await openHealth(page)
  await page.getByRole('link', { name: 'DevOps practice, first time' }).click()
  await expect(page.getByText('6 answered of 6')).toBeVisible()
  await page.keyboard.press('p')
  for (let place = 1; place <= STATEMENTS; place += 1) {
    await expect(page.getByText(`${place} of ${STATEMENTS}`, { exact: true })).toBeVisible()
    await expectLegible(page)
    await page.keyboard.press('ArrowRight')
  }
  await expectAccessible(page, 'results on the big screen')
})

test('the history is legible at 6 m, whichever statement is talked about', async ({ host }) => {
  const page = host.page()
  await openHealth(page)
  await page.getByRole('link', { name: 'All of them over time' }).click()
  await expect(page.getByRole('heading', { name: 'Over time' })).toBeVisible()
  await page.keyboard.press('p')
  for (let place = 1; place <= STATEMENTS; place += 1) {
    await expect(page.getByText(`${place} of ${STATEMENTS}`, { exact: true })).toBeVisible()
    await expectLegible(page)
    await page.keyboard.press('ArrowRight')
  }
})

test('what is promised is legible at 6 m while people answer', async ({ host }) => {
  const page = host.page()
  await openHealth(page)
  await openCheck(page, 'Load', 6)
  await page.keyboard.press('p')
  await page.setViewportSize(PICTURES[0])
  await expect.poll(() => smallTexts(page, LEAST)).toEqual([])
})
