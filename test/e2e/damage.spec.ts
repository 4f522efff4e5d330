import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { errorText } from '../../src/shared/text/errors.ts'
import { store as words } from '../../src/shared/text/store.ts'
import { flip, hideRow, tearPage } from '../store/damage-file.ts'
import { expectAccessible } from './axe.ts'
import { byKeyboard } from './by-keyboard.ts'
import { expect, HOSTS, test, type Host } from './fixtures.ts'

const settings = (page: Page) => page.getByRole('heading', { level: 1, name: 'Settings' })
const noteOn = (page: Page) => page.getByRole('note').filter({ hasText: words.damage.ways })
const backups = (page: Page) => page.getByRole('list', { name: words.backups.list })
const backUp = (page: Page) => page.getByRole('button', { name: words.backups.now })

/** The sample team with a backup of it; then the power fails, and a page of the file is torn. */
async function aTornFile(host: Host, tear: (folder: string) => void): Promise<Page> {
  const page = host.page()
  await page.getByRole('button', { name: 'Try with sample data' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Payments' })).toBeVisible()
  await page.getByRole('link', { name: 'Candor, home' }).click()
  await page.getByRole('link', { name: 'Settings' }).click()
  await backUp(page).click()
  await expect(backups(page)).toContainText('Made by hand')
  await page.getByRole('link', { name: 'Candor, home' }).click()
  await expect(page.getByRole('link', { name: 'Payments', exact: true })).toBeVisible()
  await host.kill()
  tear(host.dataFolder)
  await host.start()
  return host.page()
}

for (const hostKind of HOSTS) {
  test.describe(`${hostKind}, over a file that was damaged inside`, () => {
    test.use({ hostKind })
    test.setTimeout(120_000)

    test('says so, goes on, and gives back the newest backup; by the keyboard alone', async ({
      host,
    }) => {
      const page = await aTornFile(host, (folder) => tearPage(folder, 'card', flip))
      const keys = byKeyboard(page)
      // It is looked for some seconds after the start.
      await expect(noteOn(page)).toContainText('damaged inside', { timeout: 30_000 })
      await expectAccessible(page, 'home, damaged')

      await keys.choose(noteOn(page).getByRole('link', { name: words.damage.link }))
      await expect(settings(page)).toBeVisible()
      await expect(noteOn(page)).toBeVisible()
      await expectAccessible(page, 'settings, damaged')

      await keys.choose(backUp(page))
      await expect(page.getByRole('alert')).toHaveText(errorText('file-damaged'))
      await expect(noteOn(page)).toBeVisible()

      const byHand = backups(page).getByRole('listitem').filter({ hasText: 'Made by hand' })
      await keys.choose(byHand.getByRole('button'))
      const question = page.getByRole('alertdialog')
      await expect(question).toContainText('1 team')
      await keys.press('Escape')
      await expect(question).toBeHidden()
      await keys.choose(byHand.getByRole('button'))
      await keys.choose(question.getByRole('button', { name: words.backups.confirm }))
      await expect(question).toBeHidden()
      await expect(noteOn(page)).toBeHidden()

      await keys.choose(backUp(page))
      await expect(page.getByText(words.backups.made)).toBeVisible()
      const [aside = ''] = readdirSync(join(host.dataFolder, 'quarantine'))
      expect(readdirSync(join(host.dataFolder, 'quarantine', aside))).toContain('candor.db')
      await keys.choose(page.getByRole('link', { name: 'Candor, home' }))
      await expect(page.getByRole('link', { name: 'Payments', exact: true })).toBeVisible()
    })
  })
}

test('is told too where the damage lets nothing be seen', async ({ host }) => {
  const page = await aTornFile(host, (folder) => tearPage(folder, 'team', hideRow))
  await page.reload()
  await expect(page.getByRole('button', { name: 'New team' })).toBeVisible()
  await expect(noteOn(page)).toContainText('damaged inside', { timeout: 30_000 })
  await expectAccessible(page, 'nothing there, damaged')
})
