import type { Page } from '@playwright/test'
import { expect, test } from './fixtures.ts'
import { candor } from './local-host.ts'
import { expectAccessible } from './axe.ts'
import * as does from './steps.ts'

const lineDown = (page: Page) => page.getByText('The line to Candor is down.')

async function teamInWrite(page: Page) {
  await does.makeTeam(page, 'Platform', ['Ada', 'Bo', 'Chidi', 'Dana'])
  await does.startRetro(page, { format: 'Start, stop, continue', names: 'Anonymous', people: 4 })
  await does.enter(page, 'Write')
}

/** Waits until the host has answered something that came after all before. */
async function markDone(page: Page) {
  const done = page.getByRole('button', { name: 'I am done' })
  const before = await done.getAttribute('aria-pressed')
  await done.click()
  await expect(done).toHaveAttribute('aria-pressed', before === 'true' ? 'false' : 'true')
}

test('an unsent card survives a reload, another stage, a crash, and a line that is down', async ({
  host,
}) => {
  const page = host.page()
  await teamInWrite(page)
  const box = does.newCard(page, 'Stop')
  await box.fill('half a thought')
  await markDone(page)
  await page.reload()
  await expect(box).toHaveValue('half a thought')

  await does.enter(page, 'Close')
  await does.enter(page, 'Write')
  await expect(box).toHaveValue('half a thought')

  await host.kill()
  await expect(lineDown(page)).toBeVisible()
  await box.fill('half a thought, typed on while the host was gone')
  // What is sent meanwhile waits, and arrives once.
  await does.newCard(page, 'Start').fill('sent into nothing')
  await page.getByRole('button', { name: 'Add card' }).first().click()
  await expect(page.getByText('nothing is lost')).toBeVisible()
  await host.start()
  await expect(page.getByText('1 card written, sealed')).toBeVisible()
  await expect(does.newCard(page, 'Start')).toHaveValue('')
  await markDone(page)
  await host.restart()
  await expect(box).toHaveValue('half a thought, typed on while the host was gone')
  await expect(page.getByText('1 card written, sealed')).toBeVisible()

  // Too late for the reveal: it stays in the box, and can be added afterwards.
  await does.revealCards(page)
  await expect(box).toHaveValue('half a thought, typed on while the host was gone')
  await page.getByRole('button', { name: 'Add card' }).click()
  await expect(page.getByText('2 cards on the wall')).toBeVisible()
  await expect(box).toHaveValue('')
})

test('text over the limit is refused beside its box, and stays', async ({ host }) => {
  const page = host.page()
  await teamInWrite(page)
  const box = does.newCard(page, 'Start')
  const long = 'x'.repeat(2_001)
  await box.fill(long)
  await page.getByRole('button', { name: 'Add card' }).click()
  await expect(page.getByText('This is too long. Nothing was cut')).toBeVisible()
  await expect(box).toHaveValue(long)
  await box.fill(long.slice(1))
  await page.getByRole('button', { name: 'Add card' }).click()
  await expect(box).toHaveValue('')
})

test('what is deleted waits in the trash, can be restored, and goes only by hand', async ({
  host,
}) => {
  const page = host.page()
  await does.makeTeam(page, 'Platform', ['Ada'])
  await does.startRetro(page, { title: 'First look back' })
  await page.getByRole('link', { name: 'Back to the team' }).click()
  await page.getByRole('button', { name: 'More for First look back' }).click()
  await page.getByRole('menuitem', { name: 'Delete' }).click()
  await expect(page.getByRole('link', { name: 'First look back' })).toBeHidden()

  await page.getByRole('link', { name: 'Trash' }).click()
  await page.getByRole('button', { name: 'Restore First look back' }).click()
  await expect(page.getByText('The trash is empty')).toBeVisible()
  await page.getByRole('link', { name: 'Candor, home' }).click()
  await page.getByRole('link', { name: 'Platform' }).click()
  await expect(page.getByRole('link', { name: 'First look back' })).toBeVisible()

  await deleteTeam(page)
  await host.restart()
  await page.getByRole('link', { name: 'Trash' }).click()
  await page.getByRole('button', { name: 'Restore Platform' }).click()
  await page.getByRole('link', { name: 'Candor, home' }).click()
  await page.getByRole('link', { name: 'Platform' }).click()
  await deleteTeam(page)

  await page.getByRole('link', { name: 'Trash' }).click()
  await page.getByRole('button', { name: 'Empty the trash' }).click()
  await page.getByRole('button', { name: 'Delete for good' }).click()
  await expect(page.getByText('What you delete comes here first')).toBeVisible()
})

async function deleteTeam(page: Page) {
  await page.getByRole('tab', { name: 'Settings' }).click()
  await page.getByRole('button', { name: 'Delete team' }).click()
  await expect(page.getByRole('heading', { name: 'Welcome to Candor' })).toBeVisible()
}

test('a step can be undone after a restart', async ({ host }) => {
  const page = host.page()
  await teamInWrite(page)
  await does.pasteCards(page, 'Start', ['tests are slow', 'builds are slow'])
  await does.revealCards(page)
  await does.enter(page, 'Group')
  for (const card of await page.getByRole('checkbox').all()) await card.check()
  await page.getByRole('button', { name: 'Group', exact: true }).last().click()
  await expect(page.getByText('2 cards in 1 topic')).toBeVisible()

  await host.restart()
  await expect(page.getByText('2 cards in 1 topic')).toBeVisible()
  await page.getByRole('button', { name: 'Undo' }).click()
  await expect(page.getByText('2 cards in 2 topics')).toBeVisible()
  await page.keyboard.press('ControlOrMeta+z')
  await expect(does.stages(page).getByRole('button', { name: 'Write' })).toHaveAttribute(
    'aria-current',
    'step',
  )
})

test('a second tab sees what happens in the first at once', async ({ host }) => {
  const page = host.page()
  await teamInWrite(page)
  const tab = await host.openTab()
  await tab.getByRole('link', { name: /^Retro running/ }).click()
  await expect(tab.getByText('No card is written yet', { exact: true })).toBeVisible()

  await does.addCard(page, 'Start', 'seen in both')
  await expect(tab.getByText('1 card written, sealed')).toBeVisible()
  await does.revealCards(page)
  await expect(tab.getByText('seen in both')).toBeVisible()
  await does.enter(tab, 'Group')
  await expect(page.getByText('1 card in 1 topic')).toBeVisible()
})

test('a second tab learns who sits at the laptop now, and shows nothing of who sat there before', async ({
  host,
}) => {
  const page = host.page()
  await does.makeTeam(page, 'Platform', ['Ada', 'Bo', 'Chidi'])
  await does.startRetro(page, { format: 'Start, stop, continue', names: 'Named' })
  await does.enter(page, 'Write')
  await does.writeAs(page, 'Ada')
  const tab = await host.openTab()
  await tab.getByRole('link', { name: /^Retro running/ }).click()
  await expect(tab.getByText('Writing as Ada')).toBeVisible()
  await does.addCard(page, 'Start', 'a thought of Ada')
  await expect(tab.getByText('a thought of Ada')).toBeVisible()

  await page.getByRole('button', { name: 'Change the name' }).click()
  await does.writeAs(page, 'Bo')
  await expect(tab.getByText('Writing as Bo')).toBeVisible()
  await does.passOn(page, 'Chidi')
  await expect(tab.getByText('Writing as Chidi')).toBeVisible()
  await expect(tab.getByText('a thought of Ada')).toBeHidden()
})

test('a second host on the same folder is refused with a sentence', ({ host }) => {
  const second = candor('serve', '--data', host.dataFolder, '--port', '0', '--no-open')
  expect(second.code).toBe(1)
  expect(second.said).toBe(
    'candor: Another Candor has this data open. Close it first, or use another folder.\n',
  )
})

test('names on cards can be made stricter, never looser', async ({ host }) => {
  const page = host.page()
  await does.makeTeam(page, 'Platform', ['Ada'])
  await does.startRetro(page, { names: 'Named after reveal' })
  await page.getByRole('button', { name: 'Names on cards: Named after reveal' }).click()
  const dialog = page.getByRole('dialog', { name: 'Names on cards' })
  await expect(dialog.getByRole('radio', { name: 'Named', exact: true })).toBeDisabled()
  await dialog.getByRole('radio', { name: 'Anonymous' }).check()
  await dialog.getByRole('button', { name: 'Change to anonymous' }).click()
  await page.getByRole('button', { name: 'Names on cards: Anonymous' }).click()
  for (const name of ['Named', 'Named after reveal']) {
    await expect(dialog.getByRole('radio', { name, exact: true })).toBeDisabled()
  }
})

test('actions of before come first, with their cards; kept topics can be taken in', async ({
  host,
}) => {
  const page = host.page()
  await teamInWrite(page)
  await does.pasteCards(page, 'Stop', ['alerts at night', 'no time for docs'])
  await does.revealCards(page)
  await does.enter(page, 'Discuss')
  await page.getByRole('button', { name: 'Discuss alerts at night' }).click()
  for (const text of ['Mute noise', 'Rotate weekly', 'Write a runbook', 'Page less']) {
    await page.getByRole('button', { name: 'New action' }).click()
    await does.addAction(page, { text, owner: 'Ada', due: '2027-03-01', doneWhen: 'seen' })
  }
  await page.getByRole('button', { name: 'Discuss no time for docs' }).click()
  const keep = page.getByRole('button', { name: 'Keep for the next retro' })
  await keep.click()
  await expect(keep).toHaveAttribute('aria-pressed', 'true')
  await does.enter(page, 'Close')
  await page.getByRole('button', { name: 'Close retro' }).click()
  await expect(page.getByRole('button', { name: 'Reopen' })).toBeVisible()

  await page.getByRole('link', { name: 'Back to the team' }).click()
  await does.startRetro(page, { format: 'Start, stop, continue', names: 'Anonymous' })
  await expect(
    page.getByRole('heading', { name: 'What became of our last actions?' }),
  ).toBeVisible()
  await lookBack(page)
  await takeIn(page)
  await readHistory(page)
})

async function lookBack(page: Page) {
  const about = (text: string) =>
    page.getByRole('listitem').filter({ has: page.getByRole('heading', { name: text }) })
  const decision = (text: string, name: string) =>
    page.getByRole('radiogroup', { name: `Last time: ${text}` }).getByRole('radio', { name })

  await expect(about('Mute noise')).toContainText('alerts at night')
  await does.choose(decision('Mute noise', 'Done'))
  await does.choose(decision('Rotate weekly', 'Keep'))
  await decision('Write a runbook', 'Change').click()
  const dialog = page.getByRole('dialog', { name: 'Edit action' })
  await dialog.getByRole('textbox', { name: 'Action' }).fill('Write one page of runbook')
  await dialog.getByRole('button', { name: 'Save action' }).click()
  // Drop waits for its reason, so the radio button is only pressed.
  await decision('Page less', 'Drop').click()
  await page.getByRole('textbox', { name: 'Why drop it?' }).fill('the new tool does it')
  await page.getByRole('button', { name: 'Drop action' }).click()
  await expect(page.getByText('All 4 decided.')).toBeVisible()
  await expect(about('Page less')).toContainText('the new tool does it')
  await expect(about('Write one page of runbook')).toBeVisible()
}

async function readHistory(page: Page) {
  await page.getByRole('link', { name: 'Back to the team' }).click()
  await page.getByRole('tab', { name: 'Actions' }).click()
  const action = page.getByRole('listitem').filter({ hasText: 'Rotate weekly' })
  await action.getByText('History').click()
  const steps = action.getByRole('list').getByRole('listitem')
  await expect(steps.filter({ hasText: 'Made in' })).toBeVisible()
  await expect(steps.filter({ hasText: 'Carried over in' })).toBeVisible()
  await expectAccessible(page, 'the history of an action')
}

async function takeIn(page: Page) {
  await does.enter(page, 'Write')
  await does.addCard(page, 'Start', 'something new')
  await does.revealCards(page)
  await does.enter(page, 'Group')
  await page.getByRole('button', { name: 'Show them' }).click()
  await page.getByRole('button', { name: 'Take in “no time for docs”' }).click()
  await expect(page.getByText('2 cards in 2 topics')).toBeVisible()
  await expect(page.getByRole('button', { name: 'Show them' })).toBeHidden()
}
