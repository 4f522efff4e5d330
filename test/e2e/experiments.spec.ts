import type { Page } from '@playwright/test'
import { expectAccessible } from './axe.ts'
import { expect, test } from './fixtures.ts'
import * as does from './steps.ts'

const dialog = (page: Page, name: string) => page.getByRole('dialog', { name })
const fill = (page: Page, name: string, text: string) =>
  page.getByRole('dialog').getByRole('textbox', { name }).fill(text)

async function experimentOf(page: Page, text: string) {
  await page.getByRole('button', { name: 'New action' }).click()
  await fill(page, 'Action', text)
  await page.getByText('More: helpers, notes, links, experiment').click()
  await fill(page, 'Helpers', 'Bo, Cy')
  await fill(page, 'Links', 'example.org/plan')
  await fill(page, 'We believe that …', 'It will shorten the wait')
  await page.keyboard.press('Control+Enter')
  await expect(page.getByText('Write a whole address')).toBeVisible()
  await expect(page.getByText('Say what you will look at')).toBeVisible()
  await fill(page, 'Links', 'https://example.org/plan')
  await fill(page, 'We look at …', 'Hours until the first review')
  await fill(page, 'Check on', 'today')
  await expectAccessible(page, 'the dialog with more')
  await page.keyboard.press('Control+Enter')
  await expect(dialog(page, 'New action')).toBeHidden()
}

test('an experiment is looked at first on its day, by one key, and goes on adapted', async ({
  host,
}) => {
  const page = host.page()
  await does.makeTeam(page, 'Platform', ['Ada', 'Bo'])
  await page.getByRole('tab', { name: 'Actions' }).click()
  await page.getByRole('button', { name: 'New action' }).click()
  await does.addAction(page, {
    text: 'Act on alerts',
    owner: 'Ada',
    due: 'today',
    doneWhen: 'seen',
  })
  await expect(page.getByRole('tab', { name: 'Actions 1 due' })).toBeVisible()
  await experimentOf(page, 'Review before noon')

  const line = page.getByRole('listitem').filter({ hasText: 'Review before noon' }).first()
  await expect(line).toContainText('With the help of Bo, Cy')
  await expect(line).toContainText('We believe: “It will shorten the wait”')
  const link = line.getByRole('link', { name: 'https://example.org/plan' })
  await expect(link).toHaveAttribute('rel', 'noopener noreferrer')
  await expectAccessible(page, 'the list with details')

  await does.startRetro(page, { format: 'Start, stop, continue', names: 'Anonymous' })
  const first = page.getByRole('list', { name: 'Last actions' }).getByRole('listitem').first()
  await expect(first).toContainText('Time to look at this experiment')
  await expectAccessible(page, 'the experiment in Last actions')
  await page.keyboard.press('a')
  const look = dialog(page, 'Look at the experiment')
  await expect(look.getByRole('radio', { name: 'Adapt' })).toBeChecked()
  await page.keyboard.type('Better on Mondays only')
  await page.reload()
  await expect(first).toContainText('Time to look at this experiment')
  await page.keyboard.press('a')
  await expect(look.getByRole('textbox', { name: 'What did you see?' })).toHaveValue(
    'Better on Mondays only',
  )
  await fill(page, 'We believe that …', 'A reviewer of the day will help')
  await fill(page, 'Check on', 'in 2 weeks')
  await expectAccessible(page, 'the look at an experiment')
  await page.keyboard.press('Control+Enter')
  await expect(look).toBeHidden()
  await expect(page.getByText('1 of 2 decided.')).toBeVisible()
})

test('an action is made smaller from its line, and its parts say what they are of', async ({
  host,
}) => {
  const page = host.page()
  await does.makeTeam(page, 'Platform', ['Ada', 'Bo'])
  await page.getByRole('tab', { name: 'Actions' }).click()
  await page.getByRole('button', { name: 'New action' }).click()
  await does.addAction(page, {
    text: 'Fix all tests',
    owner: 'Ada',
    due: 'friday',
    doneWhen: 'green',
  })
  await page.getByRole('button', { name: 'More for “Fix all tests”' }).click()
  await page.getByRole('menuitem', { name: 'Make it smaller' }).click()
  const split = dialog(page, 'Make it smaller')
  await fill(page, 'It goes on as', 'Fix the payment test')
  await page.keyboard.press('Control+Enter')
  await expect(split.getByText('Write at least one line')).toBeVisible()
  await fill(page, 'What is left, one action a line', '- Run the others apart\n- Count them')
  await expectAccessible(page, 'the split')
  await page.keyboard.press('Control+Enter')
  await expect(split).toBeHidden()
  await expect(page.getByText('Part of “Fix the payment test”')).toHaveCount(2)

  await expect(page.getByText('Action made smaller.', { exact: true })).toBeVisible()
  await page.keyboard.press('ControlOrMeta+z')
  await expect(page.getByText('Taken back: Action made smaller.')).toBeVisible()
  await expect(page.getByRole('button', { name: 'More for “Fix all tests”' })).toBeVisible()
  await expect(page.getByText('Part of “Fix the payment test”')).toHaveCount(0)
})

test('reminders are off for a team when somebody says so', async ({ host }) => {
  const page = host.page()
  await does.makeTeam(page, 'Platform', ['Ada'])
  await page.getByRole('tab', { name: 'Settings' }).click()
  const box = page.getByRole('checkbox', { name: /Remind of actions/ })
  await expect(box).toBeChecked()
  await box.click()
  await expect(box).not.toBeChecked()
  await expectAccessible(page, 'the settings of a team')
  await page.reload()
  await expect(box).not.toBeChecked()
})
