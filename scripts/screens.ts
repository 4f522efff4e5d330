// npm run screens: pictures of the screens, taken with the sample team, into docs/screens/. With names of tours: those alone.
import { mkdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromium, type Browser } from '@playwright/test'
import { freePort, startLocalHost } from '../test/e2e/local-host.ts'
import { build } from './build.ts'
import { chromiumArgs, findOrInstallChromium, noChromium } from './find-chromium.ts'
import { isBuilt } from './freshness.ts'
import { actionsTour } from './screens/actions-tour.ts'
import { answersTour } from './screens/answers-tour.ts'
import { dataTour } from './screens/data-tour.ts'
import { findTour } from './screens/find-tour.ts'
import { resultsTour } from './screens/results-tour.ts'
import { retroTour } from './screens/retro-tour.ts'
import type { Tour } from './screens/tour.ts'

const tours: Record<string, Tour> = {
  retro: retroTour,
  actions: actionsTour,
  find: findTour,
  answers: answersTour,
  results: resultsTour,
  data: dataTour,
}
// Some pictures show where the data is, so it has the same name each time; and as nobody names it at the start, it can be moved.
const home = join(tmpdir(), 'candor-screens')
const dataFolder =
  process.platform === 'darwin'
    ? join(home, 'Library', 'Application Support', 'Candor')
    : join(home, 'Candor')

process.exitCode = await main(process.argv.slice(2))

async function main(asked: readonly string[]): Promise<number> {
  const unknown = asked.filter((name) => !(name in tours))
  if (unknown.length > 0) {
    console.error(
      `No such tour: ${unknown.join(', ')}. There are ${Object.keys(tours).join(', ')}.`,
    )
    return 1
  }
  const executablePath = findOrInstallChromium()
  if (executablePath === null) {
    console.error(noChromium())
    return 1
  }
  if (!isBuilt() && !(await build({ quiet: true }))) return 1

  const browser = await chromium.launch({ executablePath, args: [...chromiumArgs] })
  try {
    for (const [name, tour] of Object.entries(tours)) {
      if (asked.length === 0 || asked.includes(name)) await walk(browser, tour)
    }
  } finally {
    await browser.close()
  }
  return 0
}

async function walk(browser: Browser, tour: Tour): Promise<void> {
  rmSync(home, { recursive: true, force: true })
  mkdirSync(home)
  const host = await startLocalHost({ home }, await freePort())
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 } })
  try {
    page.setDefaultTimeout(30_000)
    await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' })
    await page.goto(host.url)
    await tour({ page, browser, host, dataFolder })
  } finally {
    await page.close()
    await host.stop()
    rmSync(home, { recursive: true, force: true })
  }
}
