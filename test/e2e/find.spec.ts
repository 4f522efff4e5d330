import type { Page } from '@playwright/test'
import { expectAccessible } from './axe.ts'
import { byKeyboard } from './by-keyboard.ts'
import { expect, test } from './fixtures.ts'
import {
  addAction,
  addCard,
  enter,
  makeTeam,
  revealCards,
  stages,
  startRetro,
  writeAs,
} from './steps.ts'

const palette = (page: Page) => page.getByRole('dialog', { name: 'Find' })
const field = (page: Page) =>
  palette(page).getByRole('combobox', { name: 'What are you looking for?' })
const option = (page: Page, name: string | RegExp) => palette(page).getByRole('option', { name })

async function open(page: Page) {
  await page.keyboard.press('ControlOrMeta+k')
  await expect(field(page)).toBeFocused()
}

test('finds commands, places and words by keyboard alone', async ({ host }) => {
  test.setTimeout(120_000)
  const page = host.page()
  const keys = byKeyboard(page)
  await makeTeam(page, 'Payments', ['Ada', 'Bo'])

  await startRetro(page, { title: 'Sprint 8 retro', names: 'Named' })
  await enter(page, 'Write')
  await writeAs(page, 'Ada')
  await addCard(page, 'Start', 'Die Übergabe dauert zu lange')
  await open(page)
  await keys.type('überg')
  await expect(palette(page).getByText(/^Nothing has “überg” in it/)).toBeVisible()
  await expectAccessible(page, 'find, nothing found while sealed')
  await keys.press('Escape')
  await expect(palette(page)).toBeHidden()
  await keys.isSomewhere('closing Find')

  await revealCards(page)
  await open(page)
  await keys.type('next stage')
  await expect(option(page, /Next stage/)).toHaveAttribute('aria-selected', 'true')
  await keys.press('Enter')
  await expect(stages(page).getByRole('button', { name: 'Group' })).toHaveAttribute(
    'aria-current',
    'step',
  )

  await open(page)
  await keys.type('payments')
  await expect(option(page, 'Payments').first()).toBeVisible()
  await expectAccessible(page, 'find, places')
  await keys.press('ArrowDown', 'ArrowUp')
  await field(page).fill('actions of')
  await keys.press('Enter')
  await expect(page.getByRole('tab', { name: 'Actions' })).toHaveAttribute('aria-selected', 'true')

  // A new page takes the focus to its beginning.
  await expect(page.getByRole('main')).toBeFocused()
  await page.getByRole('button', { name: 'Find', exact: true }).press('Enter')
  await expect(field(page)).toBeFocused()
  await keys.type('uberg')
  await expect(option(page, /Die Übergabe dauert zu lange/)).toBeVisible()
  await expectAccessible(page, 'find, a card')
  await keys.press('Enter')
  await expect(page.getByRole('heading', { level: 1, name: 'Sprint 8 retro' })).toBeAttached()
})

test('opens the action that was found, over the list of its team', async ({ host }) => {
  const page = host.page()
  const keys = byKeyboard(page)
  await makeTeam(page, 'Payments', ['Ada'])
  await page.getByRole('button', { name: 'New action' }).click()
  await addAction(page, { text: 'Mute the noisy alert' })
  await open(page)
  await keys.type('noisy')
  await expect(option(page, /Mute the noisy alert/)).toBeVisible()
  await keys.press('Enter')
  const dialog = page.getByRole('dialog')
  await expect(dialog.getByRole('textbox', { name: 'Action', exact: true })).toHaveValue(
    'Mute the noisy alert',
  )
  await keys.press('Escape')
  await expect(dialog).toBeHidden()
  await expect(page.getByRole('tab', { name: 'Actions' })).toHaveAttribute('aria-selected', 'true')
})

test('says beside a topic when it was talked about before', async ({ host }) => {
  test.setTimeout(120_000)
  const page = host.page()
  await makeTeam(page, 'Payments', ['Ada'])
  await talk(page, 'Sprint 8 retro', 'Reviews wait for days')
  await page.getByRole('textbox', { name: 'Notes' }).fill('Two a day, before noon')
  await page.getByRole('button', { name: 'New action' }).click()
  await addAction(page, { text: 'Review before noon', owner: 'Ada' })
  await enter(page, 'Close')
  await page.getByRole('button', { name: 'Close retro' }).click()
  await expect(page.getByRole('button', { name: 'Reopen' })).toBeVisible()
  await page
    .getByRole('link', { name: /^(Payments|Back to the team)/ })
    .first()
    .click()

  await talk(page, 'Sprint 9 retro', 'My review waits')
  const before = page.getByRole('region', { name: 'Talked about before' })
  await expect(before).toContainText('You talked about this in “Sprint 8 retro”')
  await expect(before).toContainText(/Shared words?: .*review/)
  await before.getByRole('button', { name: 'Read what was said' }).press('Enter')
  await expect(before.getByText('Two a day, before noon')).toBeVisible()
  await expect(before.getByText('Review before noon')).toBeVisible()
  await expectAccessible(page, 'talked about before')

  await enter(page, 'Last actions')
  await page.getByRole('radio', { name: 'Done' }).click()
  await expect(page.getByRole('radio', { name: 'Done' })).toBeChecked()
  await enter(page, 'Close')
  await page.getByRole('button', { name: 'Close retro' }).click()
  await expect(page.getByRole('button', { name: 'Reopen' })).toBeVisible()
  await page
    .getByRole('link', { name: /^(Payments|Back to the team)/ })
    .first()
    .click()
  await page.getByRole('tab', { name: 'Actions' }).click()
  await page.getByRole('radio', { name: 'All', exact: true }).check()
  await page.getByText('Topics that came back after an action was done').click()
  await expect(page.getByRole('heading', { name: 'My review waits' })).toBeVisible()
  await expect(page.getByRole('heading', { name: 'Reviews wait for days' })).toBeVisible()
  await expectAccessible(page, 'topics that came back')
})

async function talk(page: Page, title: string, card: string) {
  await startRetro(page, { title, names: 'Named' })
  await enter(page, 'Write')
  await writeAs(page, 'Ada')
  await addCard(page, 'Start', card)
  await revealCards(page)
  await enter(page, 'Discuss')
  await page.getByRole('button', { name: `Discuss ${card}` }).click()
  await expect(page.getByRole('region', { name: 'On the table' })).toContainText(card)
}
