import type { Page } from '@playwright/test'
import { expect, test } from './fixtures.ts'
import * as does from './steps.ts'
import { aFinger, pointOn } from './touch-steps.ts'

/** A laptop whose screen is used with a finger. */

/** Twelve cards to be grouped, more than fit on the screen. */
async function aWall(page: Page): Promise<void> {
  await page.setViewportSize({ width: 1024, height: 640 })
  await does.makeTeam(page, 'Payments', ['Ada', 'Bo'])
  await does.startRetro(page, { format: 'Start, stop, continue', names: 'Anonymous' })
  await does.enter(page, 'Write')
  const lines = Array.from({ length: 12 }, (_, index) => `Thought ${index + 10}`)
  await does.pasteCards(page, 'Start', lines)
  await does.revealCards(page)
  await does.enter(page, 'Group')
  await expect(page.getByText('12 cards in 12 topics')).toBeVisible()
}

test('a card is dragged onto another with a finger, and a wall is scrolled with it', async ({
  host,
}) => {
  const page = host.page()
  await aWall(page)
  const finger = await aFinger(page)
  const slip = (at: number) =>
    page
      .getByRole('listitem')
      .filter({ has: page.getByRole('checkbox') })
      .nth(at)

  await test.step('held for a moment it is lifted, held over another it is grouped', async () => {
    // Both are in sight then, and neither moves any more.
    await slip(2).scrollIntoViewIfNeeded()
    const from = await pointOn(slip(0))
    const to = await pointOn(slip(2))
    await finger.down(from)
    await expect(page.locator('[data-carried]')).toBeVisible()
    await finger.move({ x: from.x, y: from.y + 20 })
    await finger.move(to)
    await expect(page.getByText(/^Group with .+/).filter({ visible: true })).toBeVisible()
    // What is carried hides neither the target nor its words.
    const carried = await page.locator('[data-carried]').boundingBox()
    expect((carried?.y ?? 0) + (carried?.height ?? 0)).toBeLessThan(to.y)
    await finger.up()
    await expect(page.getByText('12 cards in 11 topics')).toBeVisible()
    await expect(page.locator('[data-carried]')).toHaveCount(0)
    await expect(page.getByRole('menu')).toHaveCount(0)
  })

  await test.step('a tap selects, and a selection is grouped by its button', async () => {
    for (const at of [4, 5]) {
      await finger.down(await pointOn(slip(at)))
      await finger.up()
      await expect(slip(at).getByRole('checkbox')).toBeChecked()
    }
    await page.getByRole('button', { name: 'Group', exact: true }).last().click()
    await expect(page.getByText('12 cards in 10 topics')).toBeVisible()
  })

  // Last, for the page may go on scrolling for a while.
  await test.step('a finger that moves at once scrolls, and carries nothing', async () => {
    await page.evaluate(() => window.scrollTo(0, 0))
    const from = await pointOn(slip(4))
    await finger.down(from)
    for (let up = 40; up <= 240; up += 40) await finger.move({ x: from.x, y: from.y - up })
    await finger.up()
    await expect.poll(() => page.evaluate(() => window.scrollY)).toBeGreaterThan(100)
    await expect(page.getByText('12 cards in 10 topics')).toBeVisible()
  })
})

test('what is carried to the edge of the screen scrolls the wall', async ({ host }) => {
  const page = host.page()
  await aWall(page)
  const finger = await aFinger(page)
  const slips = page.getByRole('listitem').filter({ has: page.getByRole('checkbox') })
  const from = await pointOn(slips.first())
  await finger.down(from)
  await expect(page.locator('[data-carried]')).toBeVisible()
  await finger.move({ x: from.x, y: 620 })
  await expect(slips.last()).toBeInViewport({ ratio: 1 })
  await finger.up()
})

test('an action is carried over the board with a finger', async ({ host }) => {
  const page = host.page()
  await does.makeTeam(page, 'Payments', ['Ada', 'Bo'])
  await page.getByRole('tab', { name: 'Actions' }).click()
  await page.getByRole('button', { name: 'New action' }).first().click()
  await does.addAction(page, { text: 'Mute noise' })
  await page.getByRole('radio', { name: 'Board' }).check()
  const finger = await aFinger(page)
  const card = page.getByRole('listitem').filter({ hasText: 'Mute noise' }).first()
  const doing = page.getByRole('region', { name: /^Doing/ })
  const from = await pointOn(card)
  await finger.down(from)
  await expect(page.locator('[data-carried]')).toBeVisible()
  await finger.move({ x: from.x, y: from.y + 20 })
  await finger.move(await pointOn(doing.getByRole('heading')))
  await expect(doing.getByText(/^Let go to/)).toBeVisible()
  await finger.up()
  await expect(doing.getByRole('button', { name: 'Mute noise', exact: true })).toBeFocused()
})
