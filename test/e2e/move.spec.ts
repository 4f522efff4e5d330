import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { errorText } from '../../src/shared/text/errors.ts'
import { move as words } from '../../src/shared/text/move.ts'
import { store } from '../../src/shared/text/store.ts'
import { expect as expectDesktop, test as desktopTest } from '../electron-stand-in/desktop-test.ts'
import { expectAccessible } from './axe.ts'
import { expect, test } from './fixtures.ts'
import { freePort, startLocalHost } from './local-host.ts'
import { makeTeam } from './steps.ts'

async function openSettings(page: Page) {
  await page.getByRole('link', { name: 'Settings' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Settings' })).toBeVisible()
}

const dataOf = (page: Page) => page.getByRole('region', { name: store.data.title })
const fieldOf = (page: Page) => page.getByRole('textbox', { name: words.folder })

test('the data folder is moved while Candor runs, and is found again at the next start', async ({
  page,
}, info) => {
  test.setTimeout(120_000)
  const home = info.outputPath('home')
  const to = info.outputPath('elsewhere', 'Team data')
  mkdirSync(home, { recursive: true })
  const port = await freePort()
  const first = await startLocalHost({ home }, port)
  await page.goto(first.url)
  await makeTeam(page, 'Payments', ['Ada'])
  await page.getByRole('link', { name: 'Candor, home' }).click()
  await openSettings(page)
  const oldFolder = await dataOf(page).getByRole('definition').first().innerText()
  expect(oldFolder.startsWith(home)).toBe(true)

  await test.step('a place that will not do is told beside the field', async () => {
    await dataOf(page).getByRole('button', { name: words.open }).press('Enter')
    const full = info.outputPath('full')
    mkdirSync(full)
    writeFileSync(join(full, 'list.txt'), 'milk')
    for (const [path, code] of [
      [' ', 'empty'],
      ['elsewhere', 'place-not-whole'],
      [join(oldFolder, 'in'), 'place-inside'],
      [full, 'place-not-empty'],
    ] as const) {
      await fieldOf(page).fill(path)
      await fieldOf(page).press('Enter')
      await expect(fieldOf(page)).toHaveAccessibleDescription(new RegExp(errorText(code)))
    }
    await expectAccessible(page, 'move the data folder')
    await fieldOf(page).fill(info.outputPath('Dropbox', 'data'))
    await fieldOf(page).press('Enter')
    await expect(page.getByText(words.risk['place-synced'])).toBeVisible()
    await expect(page.getByRole('button', { name: words.riskConfirm })).toBeVisible()
    await expectAccessible(page, 'a risky place')
  })

  await fieldOf(page).fill(to)
  await page.getByRole('button', { name: words.confirm, exact: true }).click()
  await expect(page.getByRole('dialog')).toHaveCount(0)
  await expect(dataOf(page).getByText(to, { exact: true })).toBeVisible()
  await expect(dataOf(page).getByText(words.old(oldFolder))).toBeVisible()
  await expectAccessible(page, 'settings, moved')
  await page.getByRole('link', { name: 'Candor, home' }).click()
  await makeTeam(page, 'Search', [])
  await first.kill()

  const second = await startLocalHost({ home }, port)
  expect(second.url).toBe(first.url)
  await page.reload()
  await page.getByRole('link', { name: 'Candor, home' }).click()
  await expect(page.getByRole('link', { name: 'Payments' })).toBeVisible()
  await expect(page.getByRole('link', { name: 'Search' })).toBeVisible()
  await openSettings(page)
  await expect(dataOf(page).getByText(to, { exact: true })).toBeVisible()
  expect(existsSync(join(oldFolder, 'candor.db'))).toBe(true)
  expect(readdirSync(oldFolder)).toContain('moved-to.txt')
  await second.stop()
})

desktopTest(
  'the desktop app moves to a folder chosen by the system’s own dialog',
  async ({ start, folder }) => {
    const home = join(folder, 'home')
    const to = join(folder, 'somewhere-else')
    mkdirSync(home)
    const desktop = await start({ dataFolder: { home } })
    const page = await desktop.window()
    await makeTeam(page, 'Payments', ['Ada'])
    await page.getByRole('link', { name: 'Candor, home' }).click()
    await openSettings(page)
    await dataOf(page).getByRole('button', { name: words.open }).click()
    await page.getByRole('button', { name: words.choose }).click()
    await desktop.answerDialog({ path: to })
    await expectDesktop(fieldOf(page)).toHaveValue(to)
    await page.getByRole('button', { name: words.confirm, exact: true }).click()
    await expectDesktop(page.getByRole('dialog')).toHaveCount(0)
    await expectDesktop(dataOf(page).getByText(to, { exact: true })).toBeVisible()
    await desktop.kill()

    const again = await (await start({ dataFolder: { home } })).window()
    await expectDesktop(again.getByRole('link', { name: 'Payments' })).toBeVisible()
    await openSettings(again)
    await expectDesktop(dataOf(again).getByText(to, { exact: true })).toBeVisible()
  },
)

desktopTest('a folder that was named at the start is not moved from here', async ({ start }) => {
  const page = await (await start()).window()
  await openSettings(page)
  await expectDesktop(dataOf(page).getByText(errorText('place-asked'))).toBeVisible()
  await expectDesktop(dataOf(page).getByRole('button', { name: words.open })).toHaveCount(0)
})
