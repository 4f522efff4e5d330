import type { Page } from '@playwright/test'
import * as does from '../../test/e2e/steps.ts'
import { take } from './camera.ts'
import { goToTab, leaveRetro, withSample, type Tour } from './tour.ts'

const TRY = {
  text: 'Review each other’s changes before noon',
  owner: 'Leila',
  doneWhen: 'two weeks have gone by',
  believe: 'a fixed hour will shorten the wait for a review',
  lookAt: 'hours until the first review, now 19',
} as const

/** The actions of a team and of all teams. */
export const actionsTour: Tour = async ({ page }) => {
  await withSample(page)
  await goToTab(page, 'Actions')
  await experiment(page)
  await take(page, 'actions')
  await take(page, 'actions', { theme: 'dark' })
  await many(page)
  await board(page)
  await details(page)
  await split(page)
  await files(page)
  await counts(page)
  await lastActions(page)
  await allTeams(page)
}

/** An action with a belief, to be looked at today. */
async function experiment(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'New action' }).click()
  const dialog = page.getByRole('dialog', { name: 'New action' })
  const fill = (name: string, text: string) => dialog.getByRole('textbox', { name }).fill(text)
  await fill('Action', TRY.text)
  await dialog.getByRole('combobox', { name: 'Owner' }).fill(TRY.owner)
  await fill('Due', 'in 2 weeks')
  await fill('Done when', TRY.doneWhen)
  await take(page, 'new-action')
  await dialog.getByText('More: helpers, notes, links, experiment').click()
  await fill('We believe that …', TRY.believe)
  await fill('We look at …', TRY.lookAt)
  await fill('Check on', 'today')
  await dialog.getByRole('button', { name: 'Add action' }).click()
  await dialog.waitFor({ state: 'hidden' })
}

async function many(page: Page): Promise<void> {
  const boxes = page.getByRole('checkbox', { name: /^Select “/ })
  await boxes.nth(0).check()
  await boxes.nth(2).check()
  await take(page, 'actions-selected')
  await page.getByRole('button', { name: 'Clear selection' }).click()
}

async function board(page: Page): Promise<void> {
  await page.getByRole('radio', { name: 'Board' }).check()
  await page.getByRole('region', { name: 'Board of actions' }).waitFor()
  await take(page, 'board')
  await take(page, 'board', { theme: 'dark' })
  await page.getByRole('radio', { name: 'List' }).check()
}

const lineOf = (page: Page, text: string) =>
  page.getByRole('listitem').filter({ hasText: text }).first()

async function details(page: Page): Promise<void> {
  const all = page.getByRole('radio', { name: 'All', exact: true })
  await all.check()
  const tried = lineOf(page, 'Release every working day at 11:00')
  await tried.getByText('History').click()
  await tried.getByRole('time').first().waitFor()
  await take(page, 'action-details', { theme: 'dark', at: tried })
  await page.getByRole('radio', { name: 'Open', exact: true }).check()
}

async function split(page: Page): Promise<void> {
  await page.getByRole('button', { name: /^More for “Fix or delete/ }).click()
  await page.getByRole('menuitem', { name: 'Make it smaller' }).click()
  const dialog = page.getByRole('dialog', { name: 'Make it smaller' })
  const fill = (name: string, text: string) => dialog.getByRole('textbox', { name }).fill(text)
  await fill('It goes on as', 'Fix or delete the four tests about refunds')
  await fill('What is left, one action a line', 'Fix the four about tax\nFix the last four')
  await take(page, 'split')
  await page.keyboard.press('Escape')
  await dialog.waitFor({ state: 'hidden' })
}

async function files(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Export…' }).click()
  const leaving = page.getByRole('dialog', { name: 'Export actions' })
  const preview = leaving.getByRole('textbox', { name: 'What will be written' })
  await preview.and(page.locator(':not(:empty)')).waitFor()
  const list = await preview.inputValue()
  await take(page, 'export-actions')
  await page.keyboard.press('Escape')
  await leaving.waitFor({ state: 'hidden' })

  await page.getByRole('button', { name: 'Read back…' }).click()
  const coming = page.getByRole('dialog', { name: 'Read an edited list back' })
  const edited = list
    .replace('[ ] Fix or delete', '[x] Fix or delete')
    .replace('one Friday', 'two Fridays')
  await coming
    .getByRole('textbox', { name: 'Or paste the list' })
    .fill(`${edited}- [ ] Ask the support desk what they hear\n\nThat is all.\n`)
  const changes = coming.getByText('What would change')
  await changes.waitFor()
  await take(page, 'read-back', { at: changes })
  await page.keyboard.press('Escape')
  await coming.waitFor({ state: 'hidden' })
}

async function counts(page: Page): Promise<void> {
  const what = page.getByRole('region', { name: 'What happened, in counts' })
  await take(page, 'what-happened', { at: what })
}

async function lastActions(page: Page): Promise<void> {
  await does.startRetro(page, { format: 'Start, stop, continue', names: 'Named' })
  await page.getByText('Time to look at this experiment').waitFor()
  await take(page, 'last-actions-experiment')
  await page
    .getByRole('button', { name: 'Adapt' })
    .or(page.getByRole('radio', { name: 'Adapt' }))
    .first()
    .click()
  const look = page.getByRole('dialog', { name: 'Look at the experiment' })
  await look.getByRole('textbox', { name: 'What did you see?' }).fill('Better, but not on Mondays')
  await take(page, 'look-at-experiment')
  await page.keyboard.press('Escape')
  await look.waitFor({ state: 'hidden' })
  await leaveRetro(page)
}

async function allTeams(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'Candor, home' }).click()
  await does.makeTeam(page, 'Search', ['Ben', 'Noor', 'Sam'])
  await page.getByRole('tab', { name: 'Actions' }).click()
  await page.getByRole('button', { name: 'New action' }).click()
  await does.addAction(page, {
    text: 'Show the age of the index on the status page',
    owner: 'Noor',
    due: 'friday',
    doneWhen: 'support can read it',
  })
  await page.getByRole('link', { name: 'Candor, home' }).click()
  await page.getByRole('link', { name: 'All actions' }).click()
  await lineOf(page, 'Show the age of the index').waitFor()
  await take(page, 'actions-of-all-teams')
}
