import type { Browser, Page } from '@playwright/test'
import type { LocalHost } from '../../test/e2e/local-host.ts'

/** A walk through some screens, in a window and with data of its own. */
export type Tour = (stage: Stage) => Promise<void>

export type Stage = {
  readonly page: Page
  readonly browser: Browser
  readonly host: LocalHost
  readonly dataFolder: string
}

/** The sample team, on its page. */
export async function withSample(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Try with sample data' }).click()
  await page.getByRole('list', { name: 'Retros, newest first' }).waitFor()
}

/** From anywhere to a tab of the sample team. */
export async function goToTab(page: Page, tab: string): Promise<void> {
  await page.getByRole('link', { name: 'Candor, home' }).click()
  await page.getByRole('link', { name: 'Payments', exact: true }).click()
  await page.getByRole('tab', { name: tab }).click()
}

/** From a retro back to the page of the sample team. */
export async function leaveRetro(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'Back to the team' }).click()
  await page.getByRole('heading', { level: 1, name: 'Payments' }).waitFor()
}
