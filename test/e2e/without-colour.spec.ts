import type { Locator, Page } from '@playwright/test'
import { expect, test } from './fixtures.ts'
import { dotsOf } from './looks.ts'

/** What dots need against their ground, as every sign that carries meaning does (WCAG 1.4.11). */
const LEAST_CONTRAST = 3

const STEPS = ['1', '2', '3', '4', '5'] as const
const SINCE = ['Worse', 'Same', 'Better'] as const

async function openHealth(page: Page) {
  await page.getByRole('button', { name: 'Try with sample data' }).click()
  await page.getByRole('tab', { name: 'Health' }).click()
}

/** Shows the page as somebody sees it who tells no colours apart, and keeps a picture of it. */
async function showGrey(page: Page, picture: string) {
  const session = await page.context().newCDPSession(page)
  await session.send('Emulation.setEmulatedVisionDeficiency', { type: 'achromatopsia' })
  await page.screenshot({ path: test.info().outputPath(picture) })
}

/** Luminance is all that is left in grey, and contrast is measured in nothing else. */
async function expectDotsStandOut(page: Page) {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
    const dots = await dotsOf(page)
    expect(new Set(dots.map(({ shape }) => shape))).toEqual(new Set(['filled', 'hollow']))
    const faint = dots.filter(({ contrast }) => contrast < LEAST_CONTRAST)
    expect(faint, colorScheme).toEqual([])
  }
}

const dotsIn = (where: Locator) => where.locator('[aria-hidden="true"] > span:empty')
const peopleIn = (text: string) =>
  text.includes('nobody') ? 0 : Number(/(\d+) (?:person|people)/.exec(text)?.[1])

test('results keep their meaning without colour', async ({ host }) => {
  const page = host.page()
  await openHealth(page)
  await page.getByRole('link', { name: 'Rapid change, in between' }).click()
  await expect(page.getByText('5 answered of 6')).toBeVisible()
  await showGrey(page, 'results-grey.png')
  await expectDotsStandOut(page)

  const statement = page.getByRole('region', { name: 'Ready means go' })
  const columns = statement.getByRole('list', { name: 'Ready means go' }).getByRole('listitem')
  await expect(columns).toHaveCount(5)
  const seen: string[] = []
  for (const column of await columns.all()) {
    const text = await column.innerText()
    seen.push(text.replaceAll(/\s+/g, ' ').trim())
    await expect(dotsIn(column)).toHaveCount(peopleIn(text))
  }
  // The place is a number, from one pole to the other, and how many stand there is said.
  expect(seen).toEqual(['1 nobody', '2 2 people', '3 2 people', '4 1 person', '5 nobody'])
  await expect(statement.getByText('No answer: 1 person')).toBeVisible()
  await expect(statement.getByText('2 low, 2 middle, 1 high, 1 no answer')).toBeVisible()
  const trend = statement.getByText('Since last time: 0 worse, 2 same, 3 better')
  await expect(trend).toBeVisible()
  await expect(dotsIn(trend)).toHaveCount(5)
})

test('the history keeps its meaning without colour', async ({ host }) => {
  const page = host.page()
  await openHealth(page)
  await page.getByRole('link', { name: 'All of them over time' }).click()
  await expect(page.getByRole('heading', { name: 'Over time' })).toBeVisible()
  await showGrey(page, 'history-grey.png')
  await expectDotsStandOut(page)

  const table = page.getByRole('region', { name: 'Ready means go' }).getByRole('table')
  await expect(table.getByRole('columnheader')).toHaveText([
    'Round',
    ...STEPS,
    'Can’t say',
    'No answer',
    'Since last time',
    ...SINCE,
  ])
  const round = table.getByRole('rowgroup').filter({ hasText: '23 ' }).last()
  const cells = await table
    .getByRole('row')
    .filter({ has: page.getByRole('rowheader') })
    .nth(1)
    .getByRole('cell')
    .all()
  expect(cells).toHaveLength(10)
  for (const cell of cells) {
    await expect(dotsIn(cell)).toHaveCount(Number(await cell.innerText()))
  }
  await expect(round).toContainText('2 low, 2 middle, 1 high, 1 no answer')
})
