// npm run bench:actions: a team's page with 2,000 actions. How soon it can be used after the host's answer, and how even
// its frames are while the list is scrolled and a card is dragged over the board; beside an empty page, in the same run.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromium, type Page } from 'playwright-core'
import { findOrInstallChromium } from '../../scripts/find-chromium.ts'
import { freePort, startLocalHost } from '../e2e/local-host.ts'
import { servePage } from './empty-page.ts'
import { fillWithActions } from './fill-actions.ts'
import { noteUsable, recordFrames, type Frames } from './frames-in-page.ts'
import { aFrame, carry } from './mouse.ts'
import { inWords, quantiles } from './quantiles.ts'

const ACTIONS = 2_000
const ROUNDS = 5
const WHEEL_TURNS = 120

// As high as the list, with nothing on it but a box that can be dragged.
const BARE = `<!doctype html><title>floor</title>
<body style="height:200000px" ondragover="event.preventDefault()">
<div draggable="true" style="width:230px;height:120px;background:#eee">a card</div>`

const executablePath = findOrInstallChromium()
if (executablePath === null) throw new Error('no Chromium')

const folder = mkdtempSync(join(tmpdir(), 'candor-bench-'))
const host = await startLocalHost(folder, await freePort())
const floor = await servePage(BARE)
const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] })
try {
  const teamId = await fillWithActions(host.url, ACTIONS)
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 } })
  await page.addInitScript(noteUsable)
  const bare = await browser.newPage({ viewport: { width: 1280, height: 800 } })
  await bare.goto(floor.url)

  console.log(`${ACTIONS} actions`)
  const usable: Record<'ours' | 'floor', number[]> = { ours: [], floor: [] }
  for (let round = 0; round < ROUNDS; round += 1) {
    usable.floor.push(await bare.evaluate(timeOfOneLine))
    usable.ours.push(await timeToLines(page, teamId))
  }
  console.log(
    `answer until usable    ${median(usable.ours)} ms, one line on an empty page ${median(usable.floor)} ms`,
  )

  await page.getByRole('radio', { name: 'All', exact: true }).check()
  await page.getByRole('heading', { name: 'Done' }).waitFor({ state: 'attached' })
  say('scrolling, empty page', await framesOf(bare, () => scroll(bare)))
  say('scrolling the list', await framesOf(page, () => scroll(page)))

  await page.evaluate(() => scrollTo(0, 0))
  await page.getByRole('radio', { name: 'Board' }).check()
  await page.getByRole('region', { name: 'Board of actions' }).waitFor()
  await bare.evaluate(() => scrollTo(0, 0))
  say('dragging, empty page', await framesOf(bare, () => carry(bare, [60, 60])))
  const card = page.getByRole('region', { name: /^Open/ }).getByRole('listitem').first()
  const box = await card.boundingBox()
  if (!box) throw new Error('no card on the board')
  say('dragging on the board', await framesOf(page, () => carry(page, [box.x + 20, box.y + 12])))
  await page
    .getByRole('region', { name: /^Doing/ })
    .locator(':focus')
    .waitFor()
} finally {
  await browser.close()
  floor.close()
  await host.stop()
  rmSync(folder, { recursive: true, force: true })
}

/** Milliseconds from the message with the list until the frame after its first line can be edited. */
async function timeToLines(on: Page, teamId: string): Promise<number> {
  // The page has its list already: without leaving it there is no answer to wait for.
  await on.goto('about:blank')
  await on.goto(host.url)
  await on.getByRole('heading', { level: 1, name: 'Teams' }).waitFor()
  await on.evaluate((id) => (location.hash = `#/team/${id}/actions`), teamId)
  await on.waitForFunction(() => performance.getEntriesByName('usable').length > 0)
  return on.evaluate(() => {
    const [answer, usableAt] = ['answer', 'usable'].map(
      (name) => performance.getEntriesByName(name).at(-1)?.startTime ?? NaN,
    )
    return (usableAt ?? NaN) - (answer ?? NaN)
  })
}

/** Runs in the empty page. */
function timeOfOneLine(): Promise<number> {
  const begun = performance.now()
  document.body.append(document.createElement('hr'))
  return new Promise((done) =>
    requestAnimationFrame(() => requestAnimationFrame(() => done(performance.now() - begun))),
  )
}

async function framesOf(on: Page, task: () => Promise<void>): Promise<Frames> {
  await on.bringToFront()
  const frames = await on.evaluateHandle(recordFrames)
  await task()
  return frames.evaluate((recording) => recording.stop())
}

/** Faster than a person does, but one turn of the wheel a frame. */
async function scroll(on: Page): Promise<void> {
  await on.mouse.move(640, 600)
  for (let turn = 0; turn < WHEEL_TURNS; turn += 1) {
    await on.mouse.wheel(0, 240)
    await aFrame(on)
  }
}

function say(what: string, { gaps, tasks }: Frames): void {
  const over = gaps.filter((gap) => gap > 50).length
  const most = Math.max(...gaps)
  const long = tasks.length === 0 ? 'none' : tasks.map((ms) => ms.toFixed(0)).join(', ')
  console.log(
    `${what.padEnd(22)} frames ${inWords(quantiles(gaps))} ms, longest ${most.toFixed(0)}, ` +
      `${over} of ${gaps.length} over 50; tasks over 50 ms: ${long}`,
  )
}

function median(values: readonly number[]): string {
  return (values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? NaN).toFixed(0)
}
