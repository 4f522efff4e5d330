import type { Page } from '@playwright/test'
import { expect, test } from './fixtures.ts'

/** What is fetched after the first screen: all of the program but what the page begins with. */
const LATE = /\/assets\/(?!index-|main-|rolldown-)[\w-]+\.js$/

const PROGRAM = /\/assets\/main-[\w-]+\.js$/

const heading = (page: Page, name: string) => page.getByRole('heading', { level: 1, name })
const draft = (page: Page) => page.getByRole('textbox', { name: 'Team name' })
const focusedId = (page: Page) => page.evaluate(() => document.activeElement?.id)

const fetchedBy = (page: Page) =>
  page.evaluate(() => performance.getEntriesByType('resource').map(({ name }) => name))

/** Holds back what the page asks for; gives what lets it go on its way. */
async function hold(page: Page, what: RegExp): Promise<() => void> {
  let letGo = () => {}
  const held = new Promise<void>((resolve) => (letGo = resolve))
  await page.route(what, async (route) => {
    await held
    await route.continue()
  })
  return () => letGo()
}

/** The page anew, with what is fetched later held back. */
async function openHeld(page: Page): Promise<() => void> {
  const letGo = await hold(page, LATE)
  await page.reload()
  await expect(page.getByRole('button', { name: 'New team' })).toBeVisible()
  return letGo
}

test('the page before stays until the next one is here, and then the reading begins at its top', async ({
  host,
}) => {
  const page = host.page()
  const letGo = await openHeld(page)
  const link = page.getByRole('link', { name: 'Trash' })
  await link.click()
  await expect(page).toHaveURL(/#\/trash$/)
  await expect(heading(page, 'Candor')).toBeVisible()
  await expect(page).toHaveTitle('Candor')
  await expect(link).toBeFocused()

  letGo()
  await expect(heading(page, 'Trash')).toBeVisible()
  await expect(page).toHaveTitle('Trash · Candor')
  await expect.poll(() => focusedId(page)).toBe('main')
})

test('a page that can’t be fetched says so, comes by itself with the line, and nothing typed is lost', async ({
  host,
}) => {
  const page = host.page()
  const letGo = await openHeld(page)
  await page.getByRole('button', { name: 'New team' }).click()
  await draft(page).fill('Payments')
  await page.keyboard.press('Escape')
  await page.getByRole('link', { name: 'Trash' }).click()
  await host.kill()
  letGo()

  await expect(heading(page, 'This page could not be loaded')).toBeVisible()
  await expect(page).toHaveTitle('This page could not be loaded · Candor')
  await expect.poll(() => focusedId(page)).toBe('main')
  const said = page.getByRole('alert')
  await expect(said).toContainText('Is it still running?')
  await said.getByRole('button', { name: 'Try again' }).click()
  await expect(said).toBeVisible()

  await host.start()
  await expect(heading(page, 'Trash')).toBeVisible()
  await page.getByRole('link', { name: 'Candor, home' }).click()
  await page.getByRole('button', { name: 'New team' }).click()
  await expect(draft(page)).toHaveValue('Payments')
})

test('the other pages are fetched ahead, and are there when the host is gone', async ({ host }) => {
  const page = host.page()
  await expect(page.getByRole('button', { name: 'New team' })).toBeVisible()
  // The last in the row: once it was asked for, those before it are here.
  await expect.poll(() => fetchedBy(page)).toContainEqual(expect.stringMatching(/\/trash-page-/))
  await host.kill()

  await page.getByRole('link', { name: 'Settings' }).click()
  await expect(heading(page, 'Settings')).toBeVisible()
  await host.start()
})

test('a program that can’t be fetched at all says so, and can be asked for again', async ({
  host,
}) => {
  const page = host.page()
  // Else the page that is loading now could be the one that asks.
  await expect(page.getByRole('button', { name: 'New team' })).toBeVisible()
  const letGo = await hold(page, PROGRAM)
  const asked = page.waitForRequest(PROGRAM)
  await page.reload({ waitUntil: 'commit' })
  await asked
  await host.kill()
  letGo()

  const said = page.getByRole('alert')
  await expect(said).toContainText('Candor did not answer. Is it still running?')
  await host.start()
  await said.getByRole('button', { name: 'Load again' }).click()
  await expect(page.getByRole('button', { name: 'New team' })).toBeVisible()
})
