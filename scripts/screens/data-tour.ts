import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { freePort, startLocalHost } from '../../test/e2e/local-host.ts'
import { flip, tearPage } from '../../test/store/damage-file.ts'
import { take, takeBoth } from './camera.ts'
import { goToTab, withSample, type Stage, type Tour } from './tour.ts'

/** Where the data is, how it is kept, and what happens when it can't be read. */
export const dataTour: Tour = async (stage) => {
  const { page } = stage
  await withSample(page)
  await backUp(page, 1)
  await trash(page)
  await settings(page)
  await outAndIn(stage)
  await moveFolder(page)
  await erasePerson(page)
  await damageNote(stage)
  await recovery(stage)
}

async function trash(page: Page): Promise<void> {
  await goToTab(page, 'Timeline')
  await page.getByRole('button', { name: /^More for .*Sprint 36/ }).click()
  await page.getByRole('menuitem', { name: /Delete/ }).click()
  await goToTab(page, 'Health')
  await page.getByRole('button', { name: 'More for Rapid change, in between' }).click()
  await page.getByRole('menuitem', { name: 'Delete' }).click()
  await page.getByRole('link', { name: 'Candor, home' }).click()
  await page.getByRole('link', { name: 'Trash' }).click()
  await page.getByRole('list', { name: 'Deleted things' }).waitFor()
  await take(page, 'trash')
  await page
    .getByRole('button', { name: /^Restore / })
    .first()
    .click()
}

const backups = (page: Page) => page.getByRole('list', { name: 'Backups, newest first' })

/** In the settings; it is the so many-th. */
async function backUp(page: Page, count: number): Promise<void> {
  await page.getByRole('link', { name: 'Candor, home' }).click()
  await page.getByRole('link', { name: 'Settings' }).click()
  await page.getByRole('button', { name: 'Back up now' }).click()
  await backups(page)
    .getByText('Made by hand')
    .nth(count - 1)
    .waitFor()
}

async function settings(page: Page): Promise<void> {
  await backUp(page, 2)
  await take(page, 'settings')
  await take(page, 'settings', { theme: 'dark' })
  await backups(page).getByRole('button').first().click()
  await page.getByRole('alertdialog').waitFor()
  await take(page, 'restore')
  await page.keyboard.press('Escape')
}

async function outAndIn({ page, dataFolder }: Stage): Promise<void> {
  await page.getByRole('button', { name: 'Export everything' }).click()
  await page.getByText('Everything is in').waitFor()
  const exports = join(dataFolder, 'exports')
  const [folder = ''] = readdirSync(exports)
  const chooser = page.waitForEvent('filechooser')
  await page.getByRole('button', { name: 'Import a file …' }).click()
  await (await chooser).setFiles(join(exports, folder, 'everything.json'))
  await page.getByText('Nothing new was in it.').waitFor()
  await take(page, 'import', { at: page.getByRole('heading', { name: 'Out and in' }) })
}

async function moveFolder(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Move the data folder …' }).click()
  await page.getByRole('dialog', { name: 'Move the data folder' }).waitFor()
  await takeBoth(page, 'move-data')
  await page.keyboard.press('Escape')
}

async function erasePerson(page: Page): Promise<void> {
  await page.getByRole('combobox', { name: 'Name' }).fill('Amara')
  await page.keyboard.press('Enter')
  const erase = page.getByRole('button', { name: 'Erase this name …' })
  await erase.waitFor()
  await take(page, 'traces', { at: page.getByRole('heading', { name: 'One person’s traces' }) })
  await erase.click()
  await page.getByRole('alertdialog').waitFor()
  await takeBoth(page, 'erase')
  await page.keyboard.press('Escape')
}

/** The power fails, and a page of the file is torn, which is found some seconds after the start. */
async function damageNote({ page, host, dataFolder }: Stage): Promise<void> {
  await host.kill()
  tearPage(dataFolder, 'card', flip)
  const torn = await startLocalHost(dataFolder, await freePort())
  await page.goto(torn.url)
  await page.getByRole('note').getByText('damaged inside').waitFor()
  await takeBoth(page, 'damage')
  await page.getByRole('link', { name: 'To the backups' }).click()
  await backups(page).waitFor()
  await takeBoth(page, 'damage-backups')
  await torn.kill()
}

/** The file is damaged as a broken disk does. */
async function recovery({ page, dataFolder }: Stage): Promise<void> {
  const file = join(dataFolder, 'candor.db')
  rmSync(`${file}-wal`, { force: true })
  writeFileSync(file, readFileSync(file).fill(0xa5, 100, 4_096))
  const damaged = await startLocalHost(dataFolder, await freePort())
  await page.goto(damaged.url)
  await page.getByRole('heading', { level: 1, name: 'The data can’t be opened' }).waitFor()
  await takeBoth(page, 'recovery')
  await damaged.stop()
}
