import type { Page } from '@playwright/test'
import { expectAccessible } from './axe.ts'
import { expect, test } from './fixtures.ts'
import * as does from './steps.ts'

/** Checks what a button opens, and closes it again. */
async function checkOpened(page: Page, screen: string, button: string | RegExp) {
  await page.getByRole('button', { name: button }).first().click()
  const opened = page
    .getByRole('dialog')
    .or(page.getByRole('menu'))
    .or(page.getByRole('alertdialog'))
  await expect(opened).toBeVisible()
  await expectAccessible(page, screen)
  await page.keyboard.press('Escape')
  await expect(opened).toBeHidden()
}

async function checkRoom(page: Page) {
  await page.getByRole('button', { name: 'Open the room' }).click()
  const dialog = page.getByRole('dialog', { name: 'The room' })
  await expect(dialog.getByRole('button', { name: 'Open the room' })).toBeVisible()
  await expectAccessible(page, 'room, closed')
  const loopback = dialog.getByRole('radio', { name: /this laptop only/ })
  if ((await loopback.count()) > 0) await loopback.check()
  await dialog.getByRole('button', { name: 'Open the room' }).click()
  await expect(dialog.getByRole('img', { name: 'QR code' })).toBeVisible()
  await expectAccessible(page, 'room, open')
  await dialog.getByRole('button', { name: 'Close the room' }).click()
  await expect(dialog.getByRole('img', { name: 'QR code' })).toBeHidden()
  await page.keyboard.press('Escape')
  await expect(dialog).toBeHidden()
}

async function checkBoth(page: Page, stage: string) {
  await expectAccessible(page, stage)
  const button = page.getByRole('button', { name: 'Big-screen view' })
  await button.click()
  await expect(button).toHaveAttribute('aria-pressed', 'true')
  await expectAccessible(page, `${stage}, big screen`)
  await button.click()
  await expect(button).toHaveAttribute('aria-pressed', 'false')
}

test('the pages around a retro', async ({ host }) => {
  test.setTimeout(120_000)
  const page = host.page()
  await expect(page.getByRole('button', { name: 'New team' })).toBeVisible()
  await expectAccessible(page, 'home, empty')
  await checkOpened(page, 'new team', 'New team')
  await checkOpened(page, 'keys', 'Keys')
  await checkOpened(page, 'look and sound', 'Look and sound')

  await page.getByRole('button', { name: 'Try with sample data' }).click()
  await expect(page.getByRole('tab', { name: 'Timeline' })).toBeVisible()
  for (const tab of ['Timeline', 'Actions', 'Members', 'Settings']) {
    await page.getByRole('tab', { name: tab }).click()
    await expect(page.getByRole('tab', { name: tab })).toHaveAttribute('aria-selected', 'true')
    await expect(page.getByRole('tabpanel')).not.toBeEmpty()
    await expectAccessible(page, `team, ${tab}`)
  }
  await page.getByRole('button', { name: 'New format' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'New format' })).toBeVisible()
  await expectAccessible(page, 'format editor')
  await page.getByRole('link', { name: 'Settings of the team' }).click()

  await checkOpened(page, 'new action', 'New action')
  await page.getByRole('tab', { name: 'Timeline' }).click()
  await page.getByRole('list', { name: 'Retros, newest first' }).getByRole('link').first().click()
  await expect(page.getByRole('button', { name: 'Reopen' })).toBeVisible()
  await expect(page.getByRole('textbox', { name: 'Summary as Markdown' })).toBeVisible()
  await expectAccessible(page, 'closed retro')
  await page.getByRole('link', { name: 'Back to the team' }).click()

  await page.getByRole('button', { name: 'New retro' }).first().click()
  await expect(page.getByRole('button', { name: 'Start retro' })).toBeVisible()
  await expectAccessible(page, 'new retro')

  await page.getByRole('link', { name: 'Candor, home' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Teams' })).toBeVisible()
  await expectAccessible(page, 'home, with teams')
  await page.getByRole('link', { name: 'Trash' }).click()
  await expect(page.getByText('The trash is empty')).toBeVisible()
  await expectAccessible(page, 'trash, empty')
})

test('the stages of a retro, sealed', async ({ host }) => {
  test.setTimeout(120_000)
  const page = host.page()
  await page.getByRole('button', { name: 'Try with sample data' }).click()
  await does.startRetro(page, { format: 'Sailboat', names: 'Named', people: 3 })
  await does.enter(page, 'Last actions')
  await checkBoth(page, 'last actions')
  await does.enter(page, 'Check-in')
  await checkBoth(page, 'check-in')

  await does.enter(page, 'Write')
  await does.writeAs(page, 'Ada')
  await does.pasteCards(page, 'Wind', ['a good review', 'the new build'])
  await does.newCard(page, 'Anchor').fill('not sent yet')
  await checkBoth(page, 'write, sealed')
  await checkOpened(page, 'unsent text', 'Pass to the next person')
  await checkOpened(page, 'reveal?', /^Reveal/)
  await does.newCard(page, 'Anchor').fill('')
  await page.getByRole('button', { name: 'Pass to the next person' }).click()
  await expect(page.getByRole('alertdialog')).toBeVisible()
  await expectAccessible(page, 'between two people')
  await page.getByRole('button', { name: 'I am the next person' }).click()

  for (const stage of ['Group', 'Vote', 'Discuss', 'Close']) {
    await does.enter(page, stage)
    await expectAccessible(page, `${stage}, sealed`)
  }
  await checkOpened(page, 'names on cards', /^Names on cards/)
  for (const item of ['Title, people, votes …', 'Columns …', 'Delete retro …']) {
    await page.getByRole('button', { name: 'Retro settings' }).click()
    await page.getByRole('menuitem', { name: item }).click()
    const dialog = page.getByRole('dialog').or(page.getByRole('alertdialog'))
    await expect(dialog).toBeVisible()
    await expectAccessible(page, item)
    await page.keyboard.press('Escape')
    await expect(dialog).toBeHidden()
  }
})

test('the stages of a retro, revealed', async ({ host }) => {
  test.setTimeout(120_000)
  const page = host.page()
  await does.makeTeam(page, 'Platform', ['Ada', 'Bo', 'Chidi', 'Dana'])
  await does.startRetro(page, { format: 'Sailboat', names: 'Named', people: 4 })
  await expectAccessible(page, 'first stage')
  await checkRoom(page)
  await does.enter(page, 'Write')
  await does.writeAs(page, 'Ada')
  await does.pasteCards(page, 'Wind', ['a good review', 'the new build', 'reviews help'])
  await does.revealCards(page)
  await checkBoth(page, 'write, revealed')

  await does.enter(page, 'Group')
  for (const card of (await page.getByRole('checkbox').all()).slice(0, 2)) await card.check()
  await page.getByRole('button', { name: 'Group', exact: true }).last().click()
  await expect(page.getByText('3 cards in 2 topics')).toBeVisible()
  await checkBoth(page, 'group')
  await checkOpened(page, 'menu of a card', /^Menu of/)
  await checkOpened(page, 'group with', 'Group with…')

  await does.enter(page, 'Vote')
  await page
    .getByRole('button', { name: /^Vote for/ })
    .first()
    .click()
  await expect(page.getByText('1 of 2 left')).toBeVisible()
  await checkBoth(page, 'vote, sealed')
  await page.getByRole('button', { name: 'Count hands' }).click()
  await expectAccessible(page, 'count hands')
  await page.getByRole('button', { name: 'Count hands' }).click()
  await does.revealVotes(page)
  await checkBoth(page, 'vote, revealed')

  await does.enter(page, 'Discuss')
  await expectAccessible(page, 'discuss, before')
  await page.getByRole('button', { name: 'Next topic' }).click()
  await page.getByRole('textbox', { name: 'Notes' }).fill('said')
  await checkBoth(page, 'discuss')
  await page.getByRole('button', { name: 'New action' }).click()
  await expectAccessible(page, 'new action')
  await does.addAction(page, { text: 'Ask for reviews', owner: 'Bo', doneWhen: 'two a day' })

  await does.enter(page, 'Close')
  await does.choose(page.getByRole('radio', { name: /^3/ }))
  await page.getByRole('button', { name: 'Show the result' }).click()
  await page.getByRole('textbox', { name: 'New appreciation' }).fill('Thank you, Bo')
  await page.getByRole('button', { name: 'Add appreciation' }).click()
  await checkBoth(page, 'close')
})
