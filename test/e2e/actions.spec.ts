import type { Locator, Page } from '@playwright/test'
import { expectAccessible } from './axe.ts'
import { byKeyboard } from './by-keyboard.ts'
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

const list = (page: Page, status: string) =>
  page.getByRole('region', { name: status }).getByRole('list').first()
const column = (page: Page, status: string) =>
  page.getByRole('region', { name: 'Board of actions' }).getByRole('region', { name: status })
const line = (page: Page, text: string) => page.getByRole('listitem').filter({ hasText: text })
const messages = (page: Page) => page.getByRole('region', { name: 'Messages' })

async function setStatus(where: Locator, page: Page, to: string) {
  await where.getByRole('button', { name: /: change the status of/ }).click()
  await page.getByRole('menuitem', { name: to }).click()
}

test('each step on an action is said and taken back, by its message, the key and after a restart', async ({
  host,
}) => {
  const page = host.page()
  await teamWithActions(page, ['Mute noise'])
  await setStatus(line(page, 'Mute noise'), page, 'Doing')
  await expect(page.getByRole('heading', { name: 'Doing' })).toBeVisible()
  await messages(page).getByRole('button', { name: 'Undo' }).click()
  await expect(messages(page).getByText('Taken back: Status changed.')).toBeVisible()
  await expect(page.getByRole('heading', { name: 'Open' })).toBeVisible()

  await setStatus(line(page, 'Mute noise'), page, 'Doing')
  await expect(page.getByRole('heading', { name: 'Doing' })).toBeVisible()
  await host.restart()
  const now = host.page()
  await now.getByRole('tab', { name: 'Actions' }).click()
  await expect(now.getByRole('heading', { name: 'Doing' })).toBeVisible()
  await expect(now.getByRole('button', { name: 'Undo' })).toBeEnabled()
  await now.keyboard.press('ControlOrMeta+z')
  await expect(now.getByRole('heading', { name: 'Open' })).toBeVisible()
})

test('the actions of all teams stand on one page, each with its team', async ({ host }) => {
  const page = host.page()
  await teamWithActions(page, ['Mute noise'])
  await page.getByRole('link', { name: 'Candor, home' }).click()
  await does.makeTeam(page, 'Payments', ['Cy'])
  await page.getByRole('tab', { name: 'Actions' }).click()
  await page.getByRole('button', { name: 'New action' }).click()
  await does.addAction(page, { text: 'Rotate weekly', owner: 'Cy' })

  await page.getByRole('link', { name: 'Candor, home' }).click()
  await page.getByRole('link', { name: 'All actions' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Actions of all teams' })).toBeVisible()
  await expect(line(page, 'Mute noise').getByRole('link', { name: 'Platform' })).toBeVisible()
  await expectAccessible(page, 'the actions of all teams')
  await line(page, 'Rotate weekly').getByRole('link', { name: 'Payments' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Payments' })).toBeVisible()
})

test('a card is dragged over the board, and asked for a reason where it is dropped', async ({
  host,
}) => {
  const page = host.page()
  await teamWithActions(page, ['Mute noise', 'Rotate weekly'])
  await page.getByRole('radio', { name: 'Board' }).check()
  await carry(page, 'Mute noise', 'Doing')
  const card = column(page, 'Doing').getByRole('button', { name: 'Mute noise', exact: true })
  await expect(card).toBeFocused()
  await expect(page.getByText('“Mute noise” is now in Doing.')).toBeAttached()

  await carry(page, 'Mute noise', 'Dropped')
  await page.getByRole('textbox', { name: 'Why drop it?' }).fill('it is quiet now')
  await page.getByRole('button', { name: 'Drop action' }).click()
  await expect(column(page, 'Dropped').getByText('Mute noise').first()).toBeVisible()
  await expectAccessible(page, 'the board of actions')

  // The choice of the view is kept.
  await page.getByRole('link', { name: 'Candor, home' }).click()
  await page.getByRole('link', { name: 'All actions' }).click()
  await expect(column(page, 'Open').getByText('Rotate weekly').first()).toBeVisible()
})

async function carry(page: Page, text: string, to: string) {
  const card = page.getByRole('listitem').filter({ hasText: text }).first()
  await card.hover({ position: { x: 20, y: 10 } })
  await page.mouse.down()
  const target = column(page, to).getByRole('heading')
  await target.hover()
  // A second move: the first over an element only enters it.
  await target.hover({ position: { x: 4, y: 4 } })
  await expect(column(page, to).getByText(/^Let go to/)).toBeVisible()
  await page.mouse.up()
}

test('the board is used by keyboard alone', async ({ host }) => {
  const page = host.page()
  await teamWithActions(page, ['Act on alerts', 'Begin pairing'])
  await page.getByRole('radio', { name: 'Board' }).check()
  const keys = byKeyboard(page)
  const card = (status: string, text: string) =>
    column(page, status).getByRole('button', { name: text, exact: true })

  await keys.to(card('Open', 'Act on alerts'))
  await page.keyboard.press('ArrowDown')
  await expect(card('Open', 'Begin pairing')).toBeFocused()
  await page.keyboard.press('Shift+ArrowRight')
  await expect(card('Doing', 'Begin pairing')).toBeFocused()
  await page.keyboard.press('Shift+ArrowRight')
  await expect(card('Done', 'Begin pairing')).toBeFocused()
  await page.keyboard.press('ArrowLeft')
  await expect(card('Open', 'Act on alerts')).toBeFocused()
  await keys.to(card('Done', 'Begin pairing'))
  await page.keyboard.press('ControlOrMeta+z')
  await expect(card('Doing', 'Begin pairing')).toBeFocused()
})

test('in the list, the focus goes with an action or to the line that came to its place', async ({
  host,
}) => {
  const page = host.page()
  await teamWithActions(page, ['Act on alerts', 'Begin pairing', 'Cut the meeting'])
  const status = (text: string) =>
    page.getByRole('button', { name: `: change the status of “${text}”` })
  const choose = async (text: string, to: string) => {
    await status(text).focus()
    await page.keyboard.press('Enter')
    await page.getByRole('menuitem', { name: to }).focus()
    await page.keyboard.press('Enter')
  }

  await choose('Act on alerts', 'Doing')
  await expect(page.getByRole('heading', { name: 'Doing' })).toBeVisible()
  await expect(status('Act on alerts')).toBeFocused()
  // Done is not shown among what is open.
  await choose('Begin pairing', 'Done')
  await expect(status('Cut the meeting')).toBeFocused()
  await choose('Cut the meeting', 'Drop …')
  await page.getByRole('textbox', { name: 'Why drop it?' }).fill('nobody meets')
  await page.keyboard.press('Control+Enter')
  await expect(status('Act on alerts')).toBeFocused()
})

test('by the mouse, the list stays where it is while an action leaves its place', async ({
  host,
}) => {
  const page = host.page()
  await teamWithActions(
    page,
    Array.from({ length: 9 }, (_, n) => `Action ${n + 1} of them`),
  )
  const first = page.getByRole('button', { name: ': change the status of “Action 1 of them”' })
  const top = () => page.evaluate(() => scrollY)
  await first.click()
  const doing = page.getByRole('menuitem', { name: 'Doing' })
  await doing.hover()
  const before = await top()
  // Where the mouse is: `click` may scroll the page itself, to what still moves.
  await page.mouse.down()
  await page.mouse.up()
  await expect(first).toBeFocused()
  expect(await top()).toBe(before)
})

test('many actions are changed in one step, and back in one', async ({ host }) => {
  const page = host.page()
  await teamWithActions(page, ['Act on alerts', 'Begin pairing', 'Cut the meeting'])
  await page.getByRole('checkbox', { name: 'Select all 3 actions shown' }).check()
  await page.getByRole('checkbox', { name: 'Select “Cut the meeting”' }).uncheck()
  const bar = page.getByRole('toolbar', { name: 'Change the selected actions' })
  await expect(bar.getByText('2 selected')).toBeVisible()
  await expectAccessible(page, 'selected actions')

  await bar.getByRole('button', { name: 'Owner' }).click()
  await page.getByRole('dialog').getByRole('combobox', { name: 'Owner' }).fill('Bo')
  await page.keyboard.press('Enter')
  await expect(line(page, 'Act on alerts').getByText('Bo')).toBeVisible()
  await bar.getByRole('button', { name: 'Due date' }).click()
  const due = page.getByRole('dialog').getByRole('textbox', { name: 'Due' })
  await due.fill('some day')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('dialog').getByText('Write a date such as')).toBeVisible()
  await due.fill('in 2 weeks')
  await page.keyboard.press('Enter')
  await expect(page.getByText(/due in 2 weeks/)).toHaveCount(2)

  await bar.getByRole('button', { name: 'Delete' }).click()
  await expect(line(page, 'Act on alerts')).toHaveCount(0)
  await expect(line(page, 'Cut the meeting').first()).toBeVisible()
  await page.getByRole('button', { name: 'Undo' }).first().click()
  await expect(list(page, 'Open').getByRole('checkbox')).toHaveCount(3)
})

test('text, owner and date are changed in the line', async ({ host }) => {
  const page = host.page()
  await teamWithActions(page, ['Mute noise'])
  const open = page.getByRole('region', { name: 'Open' })

  await open.getByRole('button', { name: 'Mute noise', exact: true }).click()
  const text = open.getByRole('textbox', { name: 'Action' })
  await text.fill('')
  await page.keyboard.press('Enter')
  await expect(open.getByText('Say what will change.')).toBeVisible()
  await text.fill('Mute two alerts')
  await page.keyboard.press('Enter')
  await expect(open.getByRole('button', { name: 'Mute two alerts', exact: true })).toBeFocused()

  await open.getByRole('button', { name: 'Ada', exact: true }).click()
  await open.getByRole('combobox', { name: 'Owner' }).fill('Bo')
  await page.keyboard.press('Escape')
  await expect(open.getByRole('button', { name: 'Ada', exact: true })).toBeFocused()
  await page.keyboard.press('Enter')
  await open.getByRole('combobox', { name: 'Owner' }).fill('Bo')
  await page.keyboard.press('Enter')
  await expect(open.getByRole('button', { name: 'Bo', exact: true })).toBeFocused()

  await open.getByRole('button', { name: /1 Mar 2027/ }).click()
  await open.getByRole('textbox', { name: 'Due' }).fill('in 2 weeks')
  await expectAccessible(page, 'an action changed in its line')
  await page.keyboard.press('Enter')
  await expect(open.getByRole('button', { name: /due in 2 weeks/ })).toBeFocused()
})

test('what was typed in a line and left is in sight until it is saved or given up', async ({
  host,
}) => {
  const page = host.page()
  await teamWithActions(page, ['Mute noise'])
  const open = page.getByRole('region', { name: 'Open' })
  await open.getByRole('button', { name: 'Mute noise', exact: true }).click()
  await open.getByRole('textbox', { name: 'Action' }).fill('Mute two alerts')
  await open.getByRole('button', { name: 'Ada', exact: true }).click()
  const unsaved = open.getByRole('button', { name: 'Mute noise Not saved yet' })
  await expect(unsaved).toBeVisible()

  await page.reload()
  await unsaved.click()
  await expect(open.getByRole('textbox', { name: 'Action' })).toHaveValue('Mute two alerts')
  await page.keyboard.press('Escape')
  await expect(open.getByRole('button', { name: 'Mute noise', exact: true })).toBeFocused()
  await expect(unsaved).toHaveCount(0)
})
