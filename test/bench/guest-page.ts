// npm run bench:guest: how soon the guests' page can be used, in a Chromium slowed four times, against an empty page
// with one field from the same server in the same run. Prints medians; it asserts nothing.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromium, type Browser } from 'playwright-core'
import { WebSocket } from 'ws'
import { randomUUID } from 'node:crypto'
import { findOrInstallChromium } from '../../scripts/find-chromium.ts'
import { freePort, startLocalHost } from '../e2e/local-host.ts'
import { servePage } from './empty-page.ts'

const ROUNDS = 15
const SLOWED = 4
const FIELD = '<!doctype html><title>floor</title><input aria-label="field">'

const executablePath = findOrInstallChromium()
if (executablePath === null) throw new Error('no Chromium')

const folder = mkdtempSync(join(tmpdir(), 'candor-bench-'))
const host = await startLocalHost(folder, await freePort())
const floor = await servePage(FIELD)
const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] })
try {
  const room = await openRoom(host.url)
  const times: Record<'floor' | 'ours', number[]> = { floor: [], ours: [] }
  for (let round = 0; round < ROUNDS; round += 1) {
    const order = round % 2 === 0 ? (['floor', 'ours'] as const) : (['ours', 'floor'] as const)
    for (const which of order) {
      times[which].push(await timeToField(browser, which === 'ours' ? room : floor.url))
    }
  }
  const [ours, bare] = [median(times.ours), median(times.floor)]
  console.log(`a page with one field  ${bare.toFixed(0)} ms`)
  console.log(`the guests' page       ${ours.toFixed(0)} ms, ${(ours / bare).toFixed(2)} times`)
} finally {
  await browser.close()
  floor.close()
  await host.stop()
  rmSync(folder, { recursive: true, force: true })
}

/**
 * Milliseconds from the start of the navigation to the frame after the first text field is there, by the page's own
 * clock: what the test tool needs to open a tab and to press a key is not the page's. Then a letter goes in, as proof.
 */
async function timeToField(on: Browser, url: string): Promise<number> {
  const context = await on.newContext({ viewport: { width: 360, height: 740 } })
  const page = await context.newPage()
  const devtools = await context.newCDPSession(page)
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: SLOWED })
  // The browser is open and has spoken to this host: no process to start, no connection to make.
  await page.goto(new URL('/nothing-here', url).href).catch(() => null)
  await page.addInitScript(noteFirstField)
  await page.goto(url, { waitUntil: 'commit' })
  const field = page.getByRole('textbox').first()
  await field.press('a')
  if ((await field.inputValue()) !== 'a') throw new Error('the field took no letter')
  const took = await page.evaluate(() => performance.getEntriesByName('usable')[0]?.startTime)
  await context.close()
  if (took === undefined) throw new Error('the field was never seen')
  return took
}

/** Runs in the page, before its own code. Looks when the page changes, not at every frame: frames cost the page too. */
function noteFirstField(): void {
  const observer = new MutationObserver(() => {
    if (document.querySelector('input:enabled, textarea:enabled') === null) return
    observer.disconnect()
    requestAnimationFrame(() => requestAnimationFrame(() => performance.mark('usable')))
  })
  observer.observe(document, { childList: true, subtree: true, attributes: true })
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0
}

/** A room with an anonymous retro in its Write stage; gives the address that a QR code would hold. */
async function openRoom(hostUrl: string): Promise<string> {
  const { host: at, hash } = new URL(hostUrl)
  const socket = new WebSocket(`ws://${at}/api`, { origin: `http://${at}` })
  const answers = new Map<number, (value: unknown) => void>()
  let welcomed: (value: unknown) => void = () => undefined
  socket.on('message', (data: Buffer) => {
    const message = JSON.parse(data.toString()) as {
      id?: number
      value?: unknown
      welcome?: unknown
    }
    if (message.welcome) welcomed(null)
    if (message.id !== undefined) answers.get(message.id)?.(message.value)
  })
  await new Promise((open) => socket.once('open', open))
  const greeted = new Promise((resolve) => (welcomed = resolve))
  const key = hash.replace('#key=', '')
  socket.send(JSON.stringify({ hello: { role: 'host', key, apiVersion: 1 } }))
  await greeted

  let lastId = 0
  const call = (name: string, input: unknown) => {
    const id = (lastId += 1)
    return new Promise<unknown>((resolve) => {
      answers.set(id, resolve)
      socket.send(JSON.stringify({ id, name, input }))
    })
  }
  const [teamId, retroId] = [randomUUID(), randomUUID()]
  await call('team.create', { teamId, name: 'Payments', members: [] })
  await call('retro.create', {
    retroId,
    teamId,
    formatId: 'sailboat',
    title: 'Sprint 42 retro',
    sprint: '',
    names: 'anonymous',
    minutes: 60,
    people: 5,
    votesPerPerson: null,
    votesPerTopic: 2,
  })
  await call('stage.enter', { retroId, stage: 'write' })
  await call('room.open', { placeId: retroId, address: '127.0.0.1' })
  const room = (await call('room.get', { placeId: retroId })) as { joinUrl: string }
  socket.close()
  return room.joinUrl
}
