import AxeBuilder from '@axe-core/playwright'
import { expect, type Page } from '@playwright/test'

/** The rules that colours decide; all others see the same page in both themes. */
const OF_COLOUR = ['color-contrast', 'link-in-text-block']

/** Nothing serious or critical on this screen, in both themes. */
export async function expectAccessible(page: Page, screen: string): Promise<void> {
  await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' })
  await expectNothingGrave(new AxeBuilder({ page }).withRules(OF_COLOUR), `${screen}, dark`)
  await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' })
  await expectNothingGrave(new AxeBuilder({ page }), `${screen}, light`)
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
