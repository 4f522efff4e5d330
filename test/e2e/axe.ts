import AxeBuilder from '@axe-core/playwright'
import { expect, type Page } from '@playwright/test'

/** The rules that colours decide; all others see the same page in both themes. */
const OF_COLOUR = ['color-contrast', 'link-in-text-block']

/** Nothing serious or critical on this screen, in both themes. */
export async function expectAccessible(page: Page, screen: string): Promise<void> {
  await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' })
  await expectNothingGrave((await axeOn(page)).withRules(OF_COLOUR), `${screen}, dark`)
  await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' })
  await expectNothingGrave(await axeOn(page), `${screen}, light`)
}

/**
 * In one go inside the page: the other mode is for frames, of which there are none, and opens a tab each time. The
 * source of axe is large, and stays in the page until that is loaded again.
 */
async function axeOn(page: Page): Promise<AxeBuilder> {
  const isThere = await page.evaluate(() => 'axe' in globalThis)
  const axe = new AxeBuilder(isThere ? { page, axeSource: ';' } : { page })
  return axe.setLegacyMode().options({ resultTypes: ['violations'] })
}

async function expectNothingGrave(axe: AxeBuilder, screen: string): Promise<void> {
  const { violations } = await axe.analyze()
  const grave = violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .flatMap(({ id, nodes }) =>
      nodes.map(({ target, html, failureSummary }) => ({ id, target, html, failureSummary })),
    )
  expect.soft(grave, screen).toEqual([])
}
