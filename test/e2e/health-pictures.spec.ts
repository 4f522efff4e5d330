import fc from 'fast-check'
import { expect, test } from '@playwright/test'
import { healthHistorySvg } from '../../src/main/export/health-history-svg'
import { healthSvg } from '../../src/main/export/health-svg'
import { healthHistory } from '../../src/shared/domain/health-history'
import { aHostileRound } from '../export/health-arbitrary'

const NAMES = ['circle', 'line', 'rect', 'svg', 'text', 'title']
const SEED = 5

/** The browser's own XML parser, which refuses what is not well formed, and shows what stands in it. */
test('the pictures are XML, and nothing in them runs or is fetched, whatever people typed', async ({
  page,
}) => {
  const rounds = fc.sample(aHostileRound, { numRuns: 150, seed: SEED })
  const files = rounds.flatMap(({ round, teamName }) => [
    { title: round.title, file: healthSvg(round, teamName) },
    ...healthHistory({ rounds: [round], done: [] }).map((history) => ({
      title: `${history.modelName} over time`,
      file: healthHistorySvg(history, teamName),
    })),
  ])
  const requests: string[] = []
  page.on('request', (request) => requests.push(request.url()))
  await page.goto('about:blank')
  const found = await page.evaluate(
    (all) =>
      all.map(({ file }) => {
        const parsed = new DOMParser().parseFromString(file, 'image/svg+xml')
        const elements = [...parsed.querySelectorAll('*')]
        return {
          title: parsed.querySelector('svg > title')?.textContent,
          names: [...new Set(elements.map(({ localName }) => localName))].toSorted(),
          attributes: [...new Set(elements.flatMap((one) => one.getAttributeNames()))],
        }
      }),
    files,
  )
  for (const [place, { title, names, attributes }] of found.entries()) {
    expect(title).toBe(files[place]?.title)
    expect(NAMES).toEqual(expect.arrayContaining(names))
    expect(attributes.filter((name) => /^on|href|style|src/i.test(name))).toEqual([])
  }
  // Shown as they would be on a page, with all they hold.
  await page.setContent(files.map(({ file }) => file.replace(/^<\?xml.*\?>\n/, '')).join(''))
  expect(await page.locator('svg').count()).toBe(files.length)
  expect(requests.filter((url) => !url.startsWith('about:'))).toEqual([])
})

test('no word of a picture reaches beyond its paper', async ({ page }) => {
  const rounds = fc.sample(aHostileRound, { numRuns: 60, seed: SEED })
  const files = rounds.map(({ round, teamName }) => healthSvg(round, teamName))
  await page.setContent(files.map((file) => file.replace(/^<\?xml.*\?>\n/, '')).join(''))
  const beyond = await page.evaluate(() =>
    [...document.querySelectorAll('svg')].flatMap((svg) => {
      const paper = svg.getBoundingClientRect()
      return [...svg.querySelectorAll('text')]
        .filter((words) => {
          const { left, right, bottom } = words.getBoundingClientRect()
          return left < paper.left - 1 || right > paper.right + 1 || bottom > paper.bottom + 1
        })
        .map((words) => words.textContent)
    }),
  )
  expect(beyond).toEqual([])
})
