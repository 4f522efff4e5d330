import type { Page } from '@playwright/test'
import { readFile } from 'node:fs/promises'
import { byKeyboard, type Keyboard } from './by-keyboard.ts'
import { expect, test } from './fixtures.ts'
import { newCard, stages } from './steps.ts'

test('a whole retro with the keyboard alone', async ({ host }) => {
  test.setTimeout(120_000)
  const page = host.page()
  const keys = byKeyboard(page)

  await begin(page, keys)
  await write(page, keys)
  await group(page, keys)
  await voteAndDiscuss(page, keys)
  await close(page, keys)
})

const button = (page: Page, name: string | RegExp) =>
  page.getByRole('button', { name, exact: true })
const isAt = (page: Page, stage: string) =>
  expect(stages(page).getByRole('button', { name: stage })).toHaveAttribute('aria-current', 'step')

async function begin(page: Page, keys: Keyboard) {
  await keys.choose(button(page, 'New team'))
  await expect(page.getByRole('textbox', { name: 'Team name' })).toBeFocused()
  await keys.type('Platform')
  await keys.press('Tab')
  await keys.type('Ada')
  await keys.press('Enter')
  await keys.type('Bo')
  await keys.press('ControlOrMeta+Enter')
  await expect(page.getByRole('heading', { level: 1, name: 'Platform' })).toBeVisible()

  await keys.choose(button(page, 'New retro').first())
  const formats = page.getByRole('radiogroup', { name: 'Format' })
  await expect(formats).toBeVisible()
  await keys.to(formats.getByRole('radio', { checked: true }))
  await keys.press('End')
  for (let moves = 0; moves < 20; moves += 1) {
    if (await formats.getByRole('radio', { name: 'Sailboat' }).isChecked()) break
    await keys.press('ArrowDown')
  }
  const levels = page.getByRole('radiogroup', { name: 'Names on cards' })
  await keys.to(levels.getByRole('radio', { checked: true }))
  for (let moves = 0; moves < 3; moves += 1) {
    if (await levels.getByRole('radio', { name: 'Anonymous' }).isChecked()) break
    await keys.press('ArrowDown')
  }
  await keys.choose(button(page, 'Start retro'))
  await expect(stages(page)).toBeVisible()

  await keys.press('?')
  const sheet = page.getByRole('dialog', { name: 'Keys' })
  await expect(sheet).toBeVisible()
  await keys.press('Escape')
  await expect(sheet).toBeHidden()
  await keys.isSomewhere('closing the sheet')
}

async function write(page: Page, keys: Keyboard) {
  await keys.press('3')
  await isAt(page, 'Write')
  await keys.to(newCard(page, 'Wind'))
  for (const text of ['quick reviews', 'reviews teach']) {
    await keys.type(text)
    await keys.press('ControlOrMeta+Enter')
    await expect(newCard(page, 'Wind')).toHaveValue('')
    await expect(newCard(page, 'Wind')).toBeFocused()
  }
  await keys.choose(button(page, 'I am done'))
  await keys.choose(button(page, 'Pass to the next person'))
  await expect(button(page, 'I am the next person')).toBeFocused()
  await keys.press('Enter')
  await expect(page.getByRole('alertdialog')).toBeHidden()
  await keys.isSomewhere('the laptop was passed on')

  await keys.to(newCard(page, 'Anchor'))
  await keys.type('slow builds')
  await keys.press('ControlOrMeta+Enter')
  await expect(newCard(page, 'Anchor')).toHaveValue('')
  await keys.type('long builds')
  await keys.press('ControlOrMeta+Enter')
  await expect(page.getByText('4 cards written, sealed')).toBeVisible()
  await keys.choose(button(page, /^Reveal/).first())
  await keys.choose(page.getByRole('alertdialog').getByRole('button', { name: /^Reveal/ }))
  await expect(page.getByText('4 cards on the wall')).toBeVisible()
  await keys.isSomewhere('the reveal')
}

async function group(page: Page, keys: Keyboard) {
  await keys.press('n')
  await isAt(page, 'Group')
  const card = (text: string) => page.getByRole('checkbox', { name: `Select “${text}”` })
  // One card at a time is on the way of Tab; arrow keys lead to the others.
  const current = page.getByRole('checkbox').and(page.locator('[tabindex="0"]'))
  await keys.to(current)
  // By selecting: Space, an arrow key, and G.
  await keys.press('Space', 'ArrowDown', 'x', 'g')
  await expect(page.getByText('4 cards in 3 topics')).toBeVisible()
  await keys.isSomewhere('grouping')
  await keys.press('ControlOrMeta+z')
  await expect(page.getByText('4 cards in 4 topics')).toBeVisible()

  // By the menu.
  await keys.to(current)
  await keys.press('Home')
  for (let moves = 0; moves < 4; moves += 1) {
    if (await card('slow builds').evaluate((box) => box === document.activeElement)) break
    await keys.press(moves === 1 ? 'ArrowDown' : 'ArrowRight')
  }
  await keys.press('Enter')
  await expect(page.getByRole('menu')).toBeVisible()
  await expect(page.getByRole('menuitem', { name: 'Group with…' })).toBeFocused()
  await keys.press('Enter')
  await expect(page.getByRole('combobox', { name: 'Find a topic' })).toBeFocused()
  await keys.type('long')
  await keys.press('Enter')
  await expect(page.getByText('4 cards in 3 topics')).toBeVisible()
  await keys.isSomewhere('grouping by the menu')
  await keys.to(page.getByRole('textbox', { name: 'Topic title' }))
  await keys.type('Builds')
  await keys.press('Enter')
  await expect(page.getByRole('group', { name: 'Builds' })).toBeVisible()
  await keys.press('Tab')
}

async function voteAndDiscuss(page: Page, keys: Keyboard) {
  await keys.press('n')
  await isAt(page, 'Vote')
  await keys.choose(button(page, 'Vote for Builds'))
  await expect(page.getByText('1 of 2 left')).toBeVisible()
  await keys.choose(button(page, 'Reveal votes'))
  await keys.choose(page.getByRole('alertdialog').getByRole('button', { name: 'Reveal now' }))
  await expect(page.getByRole('list', { name: 'Topics by votes' })).toBeVisible()
  await keys.isSomewhere('the reveal of votes')

  await keys.press('n')
  await isAt(page, 'Discuss')
  await keys.press('d')
  const table = page.getByRole('region', { name: 'On the table' })
  await expect(table.getByRole('heading', { name: 'Builds' })).toBeVisible()
  await keys.to(table.getByRole('textbox', { name: 'Notes' }))
  await keys.type('They take 20 minutes')
  await keys.press('Tab', 'a')
  const dialog = page.getByRole('dialog', { name: 'New action' })
  await expect(dialog.getByRole('textbox', { name: 'Action' })).toBeFocused()
  await keys.type('Cache the builds')
  await keys.press('Tab')
  await keys.type('Ada')
  await keys.to(dialog.getByRole('textbox', { name: 'Done when' }))
  await keys.type('a build takes 5 minutes')
  await keys.press('ControlOrMeta+Enter')
  await expect(dialog).toBeHidden()
  await keys.isSomewhere('an action')
}

async function close(page: Page, keys: Keyboard) {
  await keys.press('n')
  await isAt(page, 'Close')
  await keys.to(page.getByRole('radio', { name: /^0/ }))
  await keys.press('ArrowDown', 'ArrowDown', 'ArrowDown')
  await expect(page.getByRole('radio', { name: /^3/ })).toBeChecked()
  await keys.choose(button(page, 'Show the result'))
  await expect(page.getByText('one person')).toBeVisible()
  await keys.isSomewhere('the result')
  await keys.to(page.getByRole('textbox', { name: 'New appreciation' }))
  await keys.type('Bo fixed the cache')
  await keys.press('ControlOrMeta+Enter')
  await keys.choose(button(page, 'Close retro'))
  await expect(button(page, 'Reopen')).toBeVisible()
  await keys.isSomewhere('closing')

  await keys.to(button(page, 'Save as…'))
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.keyboard.press('Enter'),
  ])
  const saved = await readFile(await download.path(), 'utf8')
  for (const text of ['slow builds', 'They take 20 minutes', 'Cache the builds', 'Bo fixed']) {
    expect(saved).toContain(text)
  }
}
