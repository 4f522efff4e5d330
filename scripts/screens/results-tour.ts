import type { Page } from '@playwright/test'
import * as asks from '../../test/e2e/health-steps.ts'
import { take, takeBig, takeBoth, takeGrey } from './camera.ts'
import { goToTab, withSample, type Tour } from './tour.ts'

/** What the sample team's health checks said, in one round and over time, and rounds that say nothing. */
export const resultsTour: Tour = async ({ page }) => {
  await withSample(page)
  await goToTab(page, 'Health')
  await take(page, 'health')
  await results(page)
  await history(page)
  await joiner(page)
  await tooFew(page)
  await ownModel(page)
  await aloud(page)
}

async function results(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'DevOps practice, again' }).click()
  const statement = page.getByRole('listitem').filter({ has: page.getByRole('heading') })
  await statement.first().waitFor()
  await takeBoth(page, 'results')
  await takeGrey(page, 'results')
  await takeBig(page, 'results')
  await page.getByRole('button', { name: 'Most split' }).click()
  await take(page, 'results-most-split')
  const comments = statement.filter({ hasText: /\d comments?/ }).first()
  await comments.getByText(/^\d comments?$/).click()
  await take(page, 'results-comments', { at: comments })
}

async function history(page: Page): Promise<void> {
  await goToTab(page, 'Health')
  await page.getByRole('link', { name: 'All of them over time' }).click()
  await page.getByRole('heading', { name: 'Over time' }).waitFor()
  await takeBoth(page, 'history')
  await takeGrey(page, 'history')
  await takeBig(page, 'history')
}

async function joiner(page: Page): Promise<void> {
  await goToTab(page, 'Members')
  await page.getByRole('textbox', { name: 'Member names (one a line)' }).fill('Noor')
  await page.getByRole('button', { name: 'Add members' }).click()
  await asks.openCheck(page, 'DevOps practice', 7)
  await take(page, 'health-joiner')
}

/** Closed while nobody has answered. */
async function tooFew(page: Page): Promise<void> {
  await asks.closeRound(page)
  await page.getByText('Too few answered').waitFor()
  await take(page, 'health-too-few')
}

async function ownModel(page: Page): Promise<void> {
  await goToTab(page, 'Health')
  await page.getByRole('button', { name: 'Copy and change' }).click()
  await page.getByRole('menuitem', { name: 'Load' }).click()
  await page.getByRole('textbox', { name: 'Name' }).waitFor()
  await take(page, 'health-model')
}

async function aloud(page: Page): Promise<void> {
  await goToTab(page, 'Health')
  await page.getByRole('button', { name: 'New health check' }).click()
  await page.getByRole('radio', { name: 'Load', exact: true }).check()
  await page.getByRole('radio', { name: 'Aloud, in an open round' }).check()
  await page.getByRole('button', { name: 'Open health check' }).click()
  const first = page
    .getByRole('listitem')
    .filter({ has: page.getByRole('spinbutton') })
    .first()
  for (const [step, count] of [1, 2, 0, 3].entries()) {
    await first.getByRole('spinbutton', { name: `Step ${step + 1}` }).fill(String(count))
  }
  await first.getByText('6 of 7 counted').waitFor()
  await take(page, 'health-aloud')
}
