import { mkdirSync, readdirSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { LIMITS } from '../../src/shared/domain/limits.ts'
import { errorText } from '../../src/shared/text/errors.ts'
import { report } from '../../src/shared/text/report.ts'
import { store as words } from '../../src/shared/text/store.ts'
import { expectAccessible } from './axe.ts'
import { expect, HOSTS, test } from './fixtures.ts'
import { makeTeam } from './steps.ts'

async function openSettings(page: Page) {
  await page.getByRole('link', { name: 'Settings' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Settings' })).toBeVisible()
}

const backups = (page: Page) => page.getByRole('list', { name: words.backups.list })

for (const hostKind of HOSTS) {
  test.describe(hostKind, () => {
    test.use({ hostKind })
    test.setTimeout(120_000)

    test('a backup is made, told with what is in it, brought back, and taken back again', async ({
      host,
    }) => {
      const page = host.page()
      await makeTeam(page, 'Payments', ['Ada', 'Bo'])
      await page.getByRole('link', { name: 'Candor, home' }).click()
      await openSettings(page)
      await expect(page.getByText(host.dataFolder, { exact: true })).toBeVisible()
      await page.getByRole('button', { name: words.backups.now }).press('Enter')
      await expect(page.getByText(words.backups.made)).toBeVisible()
      await expect(backups(page)).toContainText('Made by hand')
      await expect(backups(page)).toContainText('1 team, 0 retros, 0 cards and 0 actions')
      await expectAccessible(page, 'settings')
      await test.step('the details for a bug report are read before they are copied', async () => {
        await page.getByRole('button', { name: report.show }).press('Enter')
        const details = page.getByRole('dialog', { name: report.dialog })
        const field = details.getByRole('textbox', { name: report.field })
        await expect(field).toHaveValue(/^- Candor \d[^]*It holds: teams 1, retros 0/)
        await expectAccessible(page, 'details for a bug report')
        await details.getByRole('button', { name: report.copy }).press('Enter')
        await expect(page.getByText(report.copied)).toBeVisible()
        await expect(details).toBeHidden()
      })

      await page.getByRole('link', { name: 'Candor, home' }).click()
      await makeTeam(page, 'Search', [])
      await page.getByRole('link', { name: 'Candor, home' }).click()
      await openSettings(page)
      const byHand = backups(page).getByRole('listitem').filter({ hasText: 'Made by hand' })
      await byHand.getByRole('button').press('Enter')
      const question = page.getByRole('alertdialog')
      await expect(question).toContainText('1 team, 0 retros, 0 cards and 0 actions')
      await expectAccessible(page, 'restore?')
      await question.getByRole('button', { name: words.backups.confirm }).press('Enter')
      await expect(question).toBeHidden()

      const before = backups(page).getByRole('listitem').filter({ hasText: 'Before a restore' })
      await expect(before).toContainText('2 teams')
      await page.getByRole('link', { name: 'Candor, home' }).click()
      await expect(page.getByRole('link', { name: 'Payments' })).toBeVisible()
      await expect(page.getByRole('link', { name: 'Search' })).toHaveCount(0)

      await openSettings(page)
      await before.getByRole('button').click()
      await page.getByRole('button', { name: words.backups.confirm }).click()
      await expect(page.getByRole('alertdialog')).toBeHidden()
      await page.getByRole('link', { name: 'Candor, home' }).click()
      await expect(page.getByRole('link', { name: 'Search' })).toBeVisible()
    })
  })

  test.describe(`${hostKind}, out and in`, () => {
    test.use({ hostKind })
    test.setTimeout(120_000)

    test('everything goes into a folder, and its file comes in again', async ({ host }) => {
      const page = host.page()
      await makeTeam(page, 'Payments', ['Ada'])
      await page.getByRole('link', { name: 'Candor, home' }).click()
      await openSettings(page)
      await page.getByRole('button', { name: words.move.exportIt }).press('Enter')
      await expect(page.getByText('Everything is in')).toBeVisible()
      const exports = join(host.dataFolder, 'exports')
      const [folder = ''] = readdirSync(exports)
      const file = join(exports, folder, 'everything.json')
      const chooser = page.waitForEvent('filechooser')
      await page.getByRole('button', { name: words.move.importIt }).press('Enter')
      await (await chooser).setFiles(file)
      await expect(page.getByText('Nothing new was in it.')).toBeVisible()
      await expectAccessible(page, 'settings, imported')

      writeFileSync(join(exports, 'other.json'), 'shopping list')
      const again = page.waitForEvent('filechooser')
      await page.getByRole('button', { name: words.move.importIt }).click()
      await (await again).setFiles(join(exports, 'other.json'))
      await expect(page.getByRole('alert')).toHaveText(errorText('import-unreadable'))

      // The line to the desktop's window carries no file of that size.
      if (hostKind === 'desktop') return
      // Refused before it is read: of a much larger one Chromium would give an empty text.
      const large = join(exports, 'large.json')
      writeFileSync(large, '{')
      truncateSync(large, LIMITS.importFile + 1)
      const once = page.waitForEvent('filechooser')
      await page.getByRole('button', { name: words.move.importIt }).click()
      await (await once).setFiles(large)
      await expect(page.getByRole('alert')).toHaveText(errorText('import-too-large'))
    })
  })

  test.describe(`${hostKind}, over a damaged file`, () => {
    test.use({ hostKind })
    test.setTimeout(120_000)

    test('opens, offers the newest backup, and goes on with it', async ({ host }) => {
      const page = host.page()
      await makeTeam(page, 'Payments', [])
      await page.getByRole('link', { name: 'Candor, home' }).click()
      await openSettings(page)
      await page.getByRole('button', { name: words.backups.now }).click()
      await expect(backups(page)).toContainText('1 team')
      const file = join(host.dataFolder, 'candor.db')
      await host.kill()
      rmSync(`${file}-wal`, { force: true })
      const damaged = readFileSync(file).fill(0xa5, 100, 4_096)
      writeFileSync(file, damaged)
      await host.start()
      const again = host.page()
      if (hostKind === 'local') await again.reload()

      await expect(
        again.getByRole('heading', { level: 1, name: words.recovery.title }),
      ).toBeVisible()
      await expect(again.getByText(errorText('file-damaged')).first()).toBeVisible()
      await expectAccessible(again, 'recovery')
      await backups(again).getByRole('button').first().press('Enter')
      await again.getByRole('link', { name: 'Candor, home' }).click()
      await expect(again.getByRole('link', { name: 'Payments' })).toBeVisible()
      const quarantine = join(host.dataFolder, 'quarantine')
      const [aside = ''] = readdirSync(quarantine)
      expect(readFileSync(join(quarantine, aside, 'candor.db')).equals(damaged)).toBe(true)
    })
  })
}

test.describe('over a file that is none', () => {
  test.use({
    // oxlint-disable-next-line no-empty-pattern
    dataFolder: async ({}, use, info) => {
      const folder = info.outputPath('data')
      mkdirSync(folder, { recursive: true })
      writeFileSync(join(folder, 'candor.db'), 'not a database, but quite long enough for one')
      await use(folder)
    },
  })

  test('opens, and starts empty when asked to, with the file kept', async ({ host }) => {
    const page = host.page()
    await expect(page.getByText(errorText('file-not-database')).first()).toBeVisible()
    await page.getByRole('button', { name: report.show }).press('Enter')
    const details = page.getByRole('dialog', { name: report.dialog })
    await expect(details.getByRole('textbox', { name: report.field })).toHaveValue(
      /can’t be opened: file-not-database[^]*started/,
    )
    await page.keyboard.press('Escape')
    await expect(page.getByText(words.recovery.noBackup)).toBeVisible()
    await expectAccessible(page, 'recovery, no backup')
    await page.getByRole('button', { name: words.recovery.startEmpty }).press('Enter')
    const question = page.getByRole('alertdialog')
    await question.getByRole('button', { name: words.recovery.startEmpty }).press('Enter')
    await expect(page.getByRole('button', { name: 'New team' })).toBeVisible()
    const [aside = ''] = readdirSync(join(host.dataFolder, 'quarantine'))
    const kept = readFileSync(join(host.dataFolder, 'quarantine', aside, 'candor.db'), 'utf8')
    expect(kept).toContain('not a database')
  })
})
