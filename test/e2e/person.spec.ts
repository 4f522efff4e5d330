import type { Page } from '@playwright/test'
import { errorText } from '../../src/shared/text/errors.ts'
import { person as words } from '../../src/shared/text/person.ts'
import { store } from '../../src/shared/text/store.ts'
import { wordsOnDisk } from '../bytes.ts'
import { expectAccessible } from './axe.ts'
import { expect, HOSTS, test } from './fixtures.ts'
import { addAction, addCard, enter, makeTeam, revealCards, startRetro, writeAs } from './steps.ts'

const NAME = 'Zephyrine'
const PLAIN = 'Write things down'
const MENTION = 'Ask Zephyrine about the slow builds'

async function openSettings(page: Page) {
  await page.getByRole('link', { name: 'Back to the team' }).click()
  await page.getByRole('link', { name: 'Candor, home' }).click()
  await page.getByRole('link', { name: 'Settings' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Settings' })).toBeVisible()
}

/** A member who wrote cards and owns an action. */
async function aTraceOfOne(page: Page, cards: readonly string[]) {
  await makeTeam(page, 'Payments', [NAME, 'Bo'])
  await page.getByRole('tab', { name: 'Actions' }).click()
  await page.getByRole('button', { name: 'New action' }).click()
  await addAction(page, { text: 'Write it down', owner: NAME })
  await page.getByRole('tab', { name: 'Timeline' }).click()
  await startRetro(page, { names: 'Named' })
  await enter(page, 'Write')
  await writeAs(page, NAME)
  for (const card of cards) await addCard(page, 'Start', card)
  await revealCards(page)
}

for (const hostKind of HOSTS) {
  test.describe(hostKind, () => {
    test.use({ hostKind })
    test.setTimeout(120_000)

    test('one person’s traces are told in counts, and erased when that was confirmed', async ({
      host,
    }) => {
      const page = host.page()
      await aTraceOfOne(page, [PLAIN, MENTION])
      await openSettings(page)

      const section = page.getByRole('region', { name: words.title })
      const field = section.getByRole('combobox', { name: words.name })
      await field.press('Enter')
      await expect(section.getByText(errorText('empty'))).toBeVisible()
      await field.fill(NAME.toLowerCase())
      await field.press('Enter')
      await expect(section.getByRole('listitem').first()).toHaveText(
        'Payments: member of the team, 2 cards and 1 action as owner',
      )
      const texts = section.getByRole('list', { name: words.mentionList })
      await expect(texts.getByRole('link', { name: MENTION })).toBeVisible()
      await expectAccessible(page, 'what carries a name')

      await section.getByRole('button', { name: words.erase }).press('Enter')
      const question = page.getByRole('alertdialog')
      await expect(question).toContainText('can’t be undone')
      await expect(question).toContainText('no backup is made')
      await expectAccessible(page, 'erase a name?')
      await question.getByRole('button', { name: words.confirm }).press('Enter')
      await expect(question).toBeHidden()
      await expect(section.getByText(words.elsewhere)).toBeVisible()
      await expect(section.getByRole('button', { name: store.backups.renew })).toBeVisible()
      await expectAccessible(page, 'a name is erased')

      await field.fill(NAME)
      await section.getByRole('button', { name: words.look }).click()
      await expect(section.getByText(words.nothing)).toBeVisible()
      await texts.getByRole('link', { name: MENTION }).click()
      await expect(page.getByText(PLAIN)).toBeVisible()
      await expect(page.getByText(NAME, { exact: true })).toHaveCount(0)
    })
  })
}

test('who is erased stands in no file of the folder, and a new backup is offered', async ({
  host,
}) => {
  const page = host.page()
  await aTraceOfOne(page, [PLAIN])
  await openSettings(page)
  await page.getByRole('button', { name: store.backups.now }).click()
  await expect(page.getByText(store.backups.made)).toBeVisible()
  const section = page.getByRole('region', { name: words.title })
  await section.getByRole('combobox', { name: words.name }).fill(NAME)
  await section.getByRole('button', { name: words.look }).click()
  await section.getByRole('button', { name: words.erase }).click()
  await page.getByRole('button', { name: words.confirm }).click()
  await expect(section.getByText(words.elsewhere)).toBeVisible()
  const inData = () => wordsOnDisk(host.dataFolder, [NAME])
  expect(inData().every((file) => file.startsWith('backups'))).toBe(true)

  await section.getByRole('button', { name: store.backups.renew }).click()
  await page.getByRole('button', { name: store.backups.renewConfirm }).click()
  await expect(page.getByText(store.backups.renewed)).toBeVisible()
  expect(inData()).toEqual([])
})
