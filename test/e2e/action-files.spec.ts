import type { Page } from '@playwright/test'
import { expectAccessible } from './axe.ts'
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

test('actions leave as a list, are ticked elsewhere, and come back in one step', async ({
  host,
}, testInfo) => {
  const page = host.page()
  await teamWithActions(page, ['Mute noise', 'Rotate weekly'])

  await page.getByRole('button', { name: 'Export…' }).press('Enter')
  const leaving = page.getByRole('dialog', { name: 'Export actions' })
  const preview = leaving.getByRole('textbox', { name: 'What will be written' })
  await expect(preview).toHaveValue(/- \[ \] Mute noise \(Ada, due 2027-03-01\)/)
  const list = await preview.inputValue()
  await expectAccessible(page, 'export actions')
  await page.screenshot({ path: testInfo.outputPath('export.png') })
  await leaving.getByRole('combobox', { name: 'Format' }).selectOption('csv')
  await expect(preview).toHaveValue(/^"id","team"/)
  await leaving.getByRole('checkbox', { name: 'Begin with a byte order mark' }).press('Space')
  await expect(preview).toHaveValue(/^\uFEFF/)
  await page.keyboard.press('Escape')
  await expect(leaving).toBeHidden()

  await page.getByRole('button', { name: 'Read back…' }).press('Enter')
  const coming = page.getByRole('dialog', { name: 'Read an edited list back' })
  const edited = list.replace('[ ] Mute', '[x] Mute').replace('weekly', 'daily')
  await coming
    .getByRole('textbox', { name: 'Or paste the list' })
    .fill(`${edited}- [ ] Ask the others\n\nBy hand.\n`)
  await expect(coming.getByText('Status: Open → Done')).toBeVisible()
  await expect(coming.getByText('Action: Rotate weekly → Rotate daily')).toBeVisible()
  await expect(coming.getByText('This is no line of the list.')).toBeVisible()
  await expectAccessible(page, 'read a list back')
  await page.screenshot({ path: testInfo.outputPath('read-back.png') })
  await page.setViewportSize({ width: 360, height: 740 })
  await page.screenshot({ path: testInfo.outputPath('read-back-small.png') })
  await page.setViewportSize({ width: 1280, height: 800 })
  await coming.getByRole('checkbox', { name: 'Ask the others' }).press('Space')
  await coming.getByRole('button', { name: 'Take 2 changes' }).press('Enter')
  await expect(coming).toBeHidden()

  const about = (text: string) => page.getByRole('button', { name: `Edit “${text}”` })
  await expect(about('Rotate daily')).toBeVisible()
  await expect(about('Mute noise')).toBeHidden()
  await page.getByText('2 actions taken from the file.').first().waitFor()
  await page.getByRole('button', { name: 'Undo' }).first().press('Enter')
  await expect(about('Rotate weekly')).toBeVisible()
  await expect(about('Mute noise')).toBeVisible()
})

test('what is no list is refused beside the field', async ({ host }) => {
  const page = host.page()
  await teamWithActions(page, [])
  await page.getByRole('button', { name: 'Read back…' }).click()
  const dialog = page.getByRole('dialog', { name: 'Read an edited list back' })
  await dialog
    .getByRole('textbox', { name: 'Or paste the list' })
    .fill('---\ncandor: 1\nkind: retro\n---\n')
  await expect(dialog.getByRole('alert')).toContainText('This is not a list of actions')
  await expect(dialog.getByRole('button', { name: 'Take 0 changes' })).toBeDisabled()
})
