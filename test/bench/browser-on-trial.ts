import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromium, type Browser } from 'playwright-core'
import { chromiumArgs, findOrInstallChromium } from '../../scripts/find-chromium.ts'
import { freePort, startLocalHost } from '../e2e/local-host.ts'
import { servePage } from './empty-page.ts'

type OnTrial = {
  readonly browser: Browser
  /** The address of our host, with its key. */
  readonly ours: string
  readonly floor: string
}

/** A browser, our host with new data, and a server with one page, for as long as the task takes. */
export async function inBrowser<Value>(
  floorHtml: string,
  task: (trial: OnTrial) => Promise<Value>,
): Promise<Value> {
  const executablePath = findOrInstallChromium()
  if (executablePath === null) throw new Error('no Chromium')
  const folder = mkdtempSync(join(tmpdir(), 'candor-bench-'))
  const host = await startLocalHost(folder, await freePort())
  const floor = await servePage(floorHtml)
  const browser = await chromium.launch({ executablePath, args: [...chromiumArgs] })
  try {
    return await task({ browser, ours: host.url, floor: floor.url })
  } finally {
    await browser.close()
    floor.close()
    await host.stop()
    rmSync(folder, { recursive: true, force: true })
  }
}
