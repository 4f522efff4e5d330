import { randomUUID } from 'node:crypto'
import type { Browser } from 'playwright-core'
import { inBrowser } from './browser-on-trial.ts'
import { openWindow } from './hosts.ts'
import { sideBySide, withControl } from './side-by-side.ts'
import type { Row } from './table.ts'

type Side = 'ours' | 'floor'

const ROUNDS = 20
const FLOOR = '<!doctype html><title>floor</title><main><h1>Teams</h1></main>'

/** How soon the page shows something, and then its content, beside a page with one heading in the same Chromium. */
export function paintRows(): Promise<Row[]> {
  return inBrowser(FLOOR, async ({ browser, ours, floor }) => {
    const call = await openWindow(ours)
    await call('team.create', { teamId: randomUUID(), name: 'Bench', members: [] })
    const content: Record<Side, number[]> = { ours: [], floor: [] }
    const load = (side: Side) => async () => {
      const times = await timesOf(browser, side === 'ours' ? ours : floor)
      content[side].push(times.content)
      return times.paint
    }
    const paint = await sideBySide(
      { ours: load('ours'), floor: load('floor') },
      { rounds: ROUNDS, warmUp: 0 },
    )
    const what = (mark: string) => `${mark}; floor: a page with one heading`
    return [
      { what: what('first paint'), samples: paint, aim: { ratio: 1.5 } },
      { what: what('teams on the screen'), samples: withControl(content), aim: null },
    ]
  })
}

/** Milliseconds from the start of the navigation, by the page's own clock, with nothing in the browser's cache. */
async function timesOf(
  browser: Browser,
  url: string,
): Promise<{ readonly paint: number; readonly content: number }> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 } })
  const page = await context.newPage()
  await page.addInitScript(noteHeading)
  await page.goto(url, { waitUntil: 'commit' })
  const [paint, content] = await page
    .waitForFunction(() => {
      const at = ['first-contentful-paint', 'content'].map(
        (name) => performance.getEntriesByName(name)[0]?.startTime,
      )
      return at.includes(undefined) ? null : at
    })
    .then((times) => times.jsonValue() as Promise<(number | undefined)[]>)
  await context.close()
  if (paint === undefined || content === undefined) throw new Error('nothing was painted')
  return { paint, content }
}

/** Runs in the page, before its own code: marks the frame after the heading of the teams is there. */
function noteHeading(): void {
  const observer = new MutationObserver(() => {
    if (document.querySelector('h1')?.textContent !== 'Teams') return
    observer.disconnect()
    requestAnimationFrame(() => requestAnimationFrame(() => performance.mark('content')))
  })
  observer.observe(document, { childList: true, subtree: true, characterData: true })
}
