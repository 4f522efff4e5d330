import { readFile } from 'node:fs/promises'
import type { Page } from '@playwright/test'
import { parse } from 'csv-parse/sync'
import { readHealthMarkdown } from '../../src/main/export/read-health'
import { expectAccessible } from './axe.ts'
import { expect, test } from './fixtures.ts'

async function openSample(page: Page) {
  await page.getByRole('button', { name: 'Try with sample data' }).click()
  await page.getByRole('tab', { name: 'Health' }).click()
  await expect(page.getByRole('link', { name: 'All of them over time' })).toBeVisible()
}

async function openHistory(page: Page) {
  await openSample(page)
  await page.getByRole('link', { name: 'All of them over time' }).click()
  await expect(page.getByRole('heading', { name: 'Over time' })).toBeVisible()
}

/** What one round said about a statement, as a screen reader hears it. */
const rowsOf = (page: Page, statement: string) =>
  page.getByRole('region', { name: statement }).getByRole('rowgroup')

async function download(page: Page, menu: string, item: string) {
  await page.getByRole('button', { name: menu }).click()
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('menuitem', { name: item }).click(),
  ])
  return { name: file.suggestedFilename(), text: await readFile(await file.path(), 'utf8') }
}

test('the history shows rounds as rows, changes in words, and what was done', async ({ host }) => {
  const page = host.page()
  await openHistory(page)
  const signals = rowsOf(page, 'Signals we act on')
  await expect(signals).toHaveCount(3)
  await expect(signals.nth(2)).toContainText('2 middle, 4 high')
  await expect(signals.nth(2)).toContainText('Clear shift to the good.')
  await expect(signals.nth(2)).toContainText('after: Delete every alert for which nobody can name')
  await expect(signals.nth(1)).not.toContainText('shift')
  await expect(rowsOf(page, 'Access and safe tools').nth(2)).toContainText('No clear change.')
  await expect(page.getByText('expect about one “possible shift” in 12 statements')).toBeVisible()
  await expectAccessible(page, 'history')
})

test('the history is given away as counts and as a picture', async ({ host }) => {
  const page = host.page()
  await openHistory(page)
  const csv = await download(page, 'Save the history as…', 'Counts for a spreadsheet (CSV)')
  expect(csv.name).toMatch(/^\d{4}-\d{2}-\d{2}-payments-devops-practice-over-time\.csv$/)
  const lines: string[][] = parse(csv.text, { bom: true })
  expect(lines).toHaveLength(1 + 14 + 4 + 14)
  const svg = await download(page, 'Save the history as…', 'Picture (SVG)')
  expect(svg.text).toContain('Clear shift to the good.')
})

test('on the big screen one statement is talked about at a time, by the keys', async ({ host }) => {
  const page = host.page()
  await openHistory(page)
  await page.keyboard.press('p')
  await expect(page.getByRole('main').getByRole('region')).toHaveCount(1)
  await expect(page.getByText('1 of 14')).toBeVisible()
  await page.keyboard.press('ArrowRight')
  await expect(page.getByRole('region', { name: 'Small enough to understand' })).toBeVisible()
  await expect(page.getByText('2 of 14')).toBeVisible()
  await expectAccessible(page, 'history on the big screen')
  await page.keyboard.press('p')
  await expect(page.getByRole('main').getByRole('region')).toHaveCount(14)
})

test('on a big screen of few pixels people’s own word is in sight', async ({ host }) => {
  const page = host.page()
  await openHistory(page)
  await page.setViewportSize({ width: 1024, height: 640 })
  await page.keyboard.press('p')
  const table = page.getByRole('region', { name: 'Ready means go' }).getByRole('table')
  await expect(table.getByRole('columnheader', { name: 'Better' })).toBeInViewport({ ratio: 1 })
})

test('a round is given away as Markdown, from the keyboard alone', async ({ host }) => {
  const page = host.page()
  await openSample(page)
  const link = page.getByRole('link', { name: 'DevOps practice, again' })
  await link.focus()
  await page.keyboard.press('Enter')
  const menu = page.getByRole('button', { name: 'Save as…' })
  await menu.focus()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('menuitem', { name: 'Markdown' })).toBeFocused()
  const [file] = await Promise.all([page.waitForEvent('download'), page.keyboard.press('Enter')])
  const round = readHealthMarkdown(await readFile(await file.path(), 'utf8'))
  expect(round.title).toBe('DevOps practice, again')
  expect(round.statements).toHaveLength(14)
  expect(round.statements.flatMap(({ comments }) => comments)).toHaveLength(3)
  await expectAccessible(page, 'results with their files')
})
