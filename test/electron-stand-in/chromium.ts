import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { chromium, type BrowserContext } from 'playwright-core'
import { chromiumArgs, findChromium, noChromium } from '../../scripts/find-chromium.ts'
import { tellTest } from './control.ts'
import { answerRequests } from './session.ts'

let launched: BrowserContext | null = null

/** Starts the browser that stands in for Electron's own, with the same folder for what pages keep. */
export async function launchChromium(profile: string): Promise<void> {
  const executablePath = findChromium()
  if (executablePath === null) throw new Error(noChromium())
  const isSeen = process.env['CANDOR_STAND_IN_WINDOW'] === '1'

  launched = await chromium.launchPersistentContext(profile, {
    executablePath,
    headless: !isSeen,
    viewport: null,
    colorScheme: null,
    reducedMotion: null,
    // A port as well, by which the test reaches the same pages.
    args: [
      ...chromiumArgs,
      '--remote-debugging-port=0',
      // A window without tabs, address bar or warnings of Chromium's own.
      ...(isSeen ? ['--app=data:text/html,', '--test-type'] : []),
    ],
    ignoreDefaultArgs: ['--enable-automation'],
  })
  await answerRequests(launched)

  const [port, path] = readFileSync(join(profile, 'DevToolsActivePort'), 'utf8').split('\n')
  tellTest({ event: 'browser', endpoint: `ws://127.0.0.1:${port}${path}` })
}

export function browser(): BrowserContext {
  if (launched === null) throw new Error('Electron is not ready: no window can be opened yet')
  return launched
}

export async function closeChromium(): Promise<void> {
  await launched?.close()
}
