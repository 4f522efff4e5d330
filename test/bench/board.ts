import { randomUUID } from 'node:crypto'
import type { Page } from 'playwright-core'
import { inBrowser } from './browser-on-trial.ts'
import { recordFrames } from './frames-in-page.ts'
import { openWindow } from './hosts.ts'
import { aFrame, carry } from './mouse.ts'
import { someTexts } from './some-texts.ts'
import type { Row } from './table.ts'

const SIZES = [500, 2_000]
const TURNS = 3
const AT_ONCE = 100

// As little as can be carried over something.
const FLOOR = `<!doctype html><title>floor</title><body ondragover="event.preventDefault()">
<div draggable="true" style="width:230px;height:120px;background:#eee">a card</div>`

type Call = Awaited<ReturnType<typeof openWindow>>

/** The times between frames while sealed cards are revealed and one is carried over the wall, beside a bare page. */
export function boardRows(): Promise<Row[]> {
  return inBrowser(FLOOR, async ({ browser, ours, floor }) => {
    const call = await openWindow(ours)
    const teamId = randomUUID()
    await call('team.create', { teamId, name: 'Bench', members: [] })
    const open = async (url: string) => {
      const page = await browser.newPage({ viewport: { width: 1280, height: 800 } })
      await page.goto(url)
      return page
    }
    const [page, bare] = [await open(ours), await open(floor)]
    const rows: Row[] = []
    for (const size of SIZES) {
      const retroId = await fillBoard(call, teamId, size)
      await page.evaluate((id) => (location.hash = `#/retro/${id}`), retroId)
      rows.push(await revealRow(page, bare, size))
      await call('stage.enter', { retroId, stage: 'group' })
      rows.push(await dragRow(page, bare, size))
    }
    return rows
  })
}

async function revealRow(page: Page, bare: Page, size: number): Promise<Row> {
  const button = page.getByRole('button', { name: /^Reveal .*cards?$/ })
  await button.first().waitFor()
  const still = () => framesOf(bare, () => aWhile(bare))
  const [floor, control] = [await still(), await still()]
  const ours = await framesOf(page, async () => {
    await button.first().click()
    const sure = page.getByRole('alertdialog').getByRole('button', { name: /^Reveal .*cards?$/ })
    const wall = page.getByText(/cards? on the wall/)
    await sure.or(wall).first().waitFor()
    if (await sure.isVisible()) await sure.click()
    await wall.waitFor()
    await aWhile(page)
  })
  const what = `frames while ${size.toLocaleString('en')} cards are revealed; floor: a still page`
  return { what, more: slowOnes(ours), samples: { ours, floor, control }, aim: null }
}

async function dragRow(page: Page, bare: Page, size: number): Promise<Row> {
  const last = page.getByRole('checkbox').nth(size - 1)
  await last.waitFor({ state: 'attached' })
  const samples = { ours: [] as number[], floor: [] as number[], control: [] as number[] }
  for (let turn = 0; turn < TURNS; turn += 1) {
    for (const name of ['floor', 'ours', 'control'] as const) {
      const on = name === 'ours' ? page : bare
      const from = name === 'ours' ? await firstCard(page) : ([60, 60] as const)
      samples[name].push(...(await framesOf(on, () => carry(on, from))))
    }
  }
  const what = `frames while a card is dragged among ${size.toLocaleString('en')}; floor: a box on a bare page`
  const aim = size === SIZES[0] ? { p95: 32 } : null
  return { what, more: slowOnes(samples.ours), samples, aim }
}

function slowOnes(gaps: readonly number[]): string {
  const slow = gaps.filter((gap) => gap > 32)
  return `${slow.length} of ${gaps.length} over 32 ms, longest ${Math.max(...gaps).toFixed(0)}`
}

async function firstCard(page: Page): Promise<readonly [number, number]> {
  await page.evaluate(() => scrollTo(0, 0))
  const card = page.getByRole('checkbox').first().locator('xpath=ancestor::li[1]')
  const box = await card.boundingBox()
  if (!box) throw new Error('no card on the wall')
  return [box.x + 60, box.y + 16]
}

async function framesOf(on: Page, task: () => Promise<void>): Promise<number[]> {
  await on.bringToFront()
  const frames = await on.evaluateHandle(recordFrames)
  await task()
  return frames.evaluate((recording) => recording.stop().gaps)
}

/** Sixty frames, however long they take. */
async function aWhile(on: Page): Promise<void> {
  for (let frame = 0; frame < 60; frame += 1) {
    await aFrame(on)
  }
}

async function fillBoard(call: Call, teamId: string, size: number): Promise<string> {
  const retroId = randomUUID()
  await call('retro.create', { ...RETRO, retroId, teamId })
  await call('stage.enter', { retroId, stage: 'write' })
  await call('laptop.sit', { retroId, secret: 's'.repeat(43), name: null })
  const { columns } = (await call('retro.get', { retroId })) as { columns: { id: string }[] }
  const texts = someTexts(size)
  for (let from = 0; from < size; from += AT_ONCE) {
    const cards = texts.slice(from, from + AT_ONCE).map((text) => ({ cardId: randomUUID(), text }))
    const columnId = columns[(from / AT_ONCE) % columns.length]?.id
    await call('card.addMany', { retroId, columnId, cards })
  }
  return retroId
}

const RETRO = {
  formatId: 'start-stop-continue',
  title: 'Bench',
  sprint: '',
  names: 'anonymous',
  minutes: 60,
  people: 12,
  votesPerPerson: 3,
  votesPerTopic: 2,
}
