import { randomUUID } from 'node:crypto'
import type { Browser } from 'playwright-core'
import { inBrowser } from './browser-on-trial.ts'
import { openWindow } from './hosts.ts'
import { sideBySide } from './side-by-side.ts'
import type { Row } from './table.ts'

const ROUNDS = 20
const FLOOR = '<!doctype html><title>floor</title><main><h1>Teams</h1></main>'

/** How soon the page shows something, and then its content, beside a page with one heading in the same Chromium. */
export function paintRows(): Promise<Row[]> {
  return inBrowser(FLOOR, async ({ browser, ours, floor }) => {
    const call = await openWindow(ours)
    await call('team.create', { teamId: randomUUID(), name: 'Bench', members: [] })
    const row = async (mark: Mark, what: string, aim: Row['aim']): Promise<Row> => {
      const run = (url: string) => () => timeTo(browser, url, mark)
      const samples = await sideBySide({ ours: run(ours), floor: run(floor) }, { rounds: ROUNDS })
      return { what: `${what}; floor: a page with one heading`, samples, aim }
    }
    return [
      await row('first-contentful-paint', 'first paint', { ratio: 1.5 }),
      await row('content', 'teams on the screen', null),
    ]
  })
}

type Mark = 'first-contentful-paint' | 'content'

/** Milliseconds from the start of the navigation, by the page's own clock, with nothing in the browser's cache. */
async function timeTo(browser: Browser, url: string, mark: Mark): Promise<number> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 } })
  const page = await context.newPage()
  await page.addInitScript(noteHeading)
  await page.goto(url, { waitUntil: 'commit' })
  await page.waitForFunction((name) => performance.getEntriesByName(name).length > 0, mark)
  const at = await page.evaluate((name) => performance.getEntriesByName(name)[0]?.startTime, mark)
  await context.close()
  if (at === undefined) throw new Error(`no ${mark}`)
  return at
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
