import type { Page } from '@playwright/test'
import { expect, test } from './fixtures.ts'
import * as does from './steps.ts'

async function teamWithActions(page: Page, texts: readonly string[]) {
  await does.makeTeam(page, 'Platform', ['Ada', 'Bo'])
  await page.getByRole('tab', { name: 'Actions' }).click()
  for (const text of texts) {
    await page.getByRole('button', { name: 'New action' }).click()
    await does.addAction(page, { text, owner: 'Ada', due: '2027-03-01', doneWhen: 'seen' })
  }
}

test('the list of actions is narrowed by words and says when nothing fits', async ({ host }) => {
  const page = host.page()
  await teamWithActions(page, ['Mute noise', 'Rotate weekly'])
  // By its button: the counts below quote the oldest action too.
  const about = (text: string) => page.getByRole('button', { name: `Edit “${text}”` })
  const find = page.getByRole('searchbox', { name: 'Find in actions' })

  await find.fill('weekly rotate')
  await expect(about('Mute noise')).toBeHidden()
  await expect(about('Rotate weekly')).toBeVisible()
  await find.fill('something else')
  await expect(page.getByText('No action fits this filter.')).toBeVisible()
})

test('a due date is understood in words, and shown as the day it means', async ({ host }) => {
  const page = host.page()
  await does.makeTeam(page, 'Platform', ['Ada', 'Bo'])
  await page.getByRole('tab', { name: 'Actions' }).click()
  await page.getByRole('button', { name: 'New action' }).click()
  const dialog = page.getByRole('dialog', { name: 'New action' })
  const due = dialog.getByRole('textbox', { name: 'Due' })
  await due.fill('some day')
  await dialog.getByRole('textbox', { name: 'Action' }).fill('Mute one alert')
  await expect(dialog.getByText('Write a date such as')).toBeVisible()
  await due.fill('In 2 weeks')
  await expect(dialog.getByText(/^That is \d/)).toBeVisible()
  // By the key, with the words still in the field.
  await page.keyboard.press('Control+Enter')
  await expect(dialog).toBeHidden()
  await expect(page.getByText(/due in 2 weeks/)).toBeVisible()
})

test('last actions are decided by one key each, top down', async ({ host }) => {
  const page = host.page()
  await teamWithActions(page, ['Act on alerts', 'Begin pairing', 'Cut the meeting'])
  await does.startRetro(page, { format: 'Start, stop, continue', names: 'Anonymous' })
  await expect(page.getByText('0 of 3 decided.')).toBeVisible()

  await page.keyboard.press('d')
  await expect(page.getByText('1 of 3 decided.')).toBeVisible()
  await expect(page.getByRole('listitem', { name: 'Begin pairing' })).toBeFocused()
  await page.keyboard.press('k')
  await expect(page.getByRole('listitem', { name: 'Cut the meeting' })).toBeFocused()
  await page.keyboard.press('x')
  await expect(page.getByRole('textbox', { name: 'Why drop it?' })).toBeFocused()
  await page.keyboard.type('nobody meets')
  await page.keyboard.press('Control+Enter')
  await expect(page.getByText('All 3 decided.')).toBeVisible()

  const decided = (text: string, name: string) =>
    page.getByRole('radiogroup', { name: `Last time: ${text}` }).getByRole('radio', { name })
  await expect(decided('Act on alerts', 'Done')).toBeChecked()
  await expect(decided('Begin pairing', 'Keep')).toBeChecked()
  await expect(decided('Cut the meeting', 'Drop')).toBeChecked()
})
