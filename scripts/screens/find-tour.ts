import type { Page } from '@playwright/test'
import * as does from '../../test/e2e/steps.ts'
import { take, takeBoth } from './camera.ts'
import { goToTab, leaveRetro, withSample, type Tour } from './tour.ts'

const CARD = 'Flaky checkout tests are back: two re-runs for each merge'

/** Finding things, and what the team has talked about before. */
export const findTour: Tour = async ({ page }) => {
  await withSample(page)
  await page.keyboard.press('ControlOrMeta+k')
  await take(page, 'find-empty')
  await page.getByRole('dialog', { name: 'Find' }).getByRole('combobox').fill('release')
  await page
    .getByRole('option', { name: /Thursday/ })
    .first()
    .waitFor()
  await takeBoth(page, 'find')
  await page.keyboard.press('Escape')
  await talkedBefore(page)
  await cameBack(page)
}

async function talkedBefore(page: Page): Promise<void> {
  await does.startRetro(page, { format: 'Start, stop, continue', names: 'Named' })
  await does.enter(page, 'Write')
  await does.writeAs(page, 'Yuki')
  await does.addCard(page, 'Stop', CARD)
  await does.revealCards(page)
  await does.enter(page, 'Discuss')
  await page.getByRole('button', { name: `Discuss ${CARD}` }).click()
  const before = page.getByRole('region', { name: 'Talked about before' })
  await before.waitFor()
  await take(page, 'talked-before')
  await before.getByRole('button', { name: 'Read what was said' }).first().click()
  await before.getByText('What became of it').first().waitFor()
  await take(page, 'talked-before-open')
  await leaveRetro(page)
}

async function cameBack(page: Page): Promise<void> {
  await goToTab(page, 'Actions')
  const title = page.getByText('Topics that came back after an action was done')
  await title.click()
  await page.getByRole('heading', { name: CARD }).waitFor()
  await take(page, 'came-back', { at: title })
}
