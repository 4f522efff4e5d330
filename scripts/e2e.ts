// npm run e2e: the end-to-end tests alone, on the build there is, with Playwright's own arguments.
import { build } from './build.ts'
import { findOrInstallChromium, noChromium } from './find-chromium.ts'
import { isBuilt } from './freshness.ts'
import { run, toolFile } from './run.ts'

process.exitCode = await main()

async function main(): Promise<number> {
  const chromium = findOrInstallChromium()
  if (chromium === null) {
    console.error(noChromium())
    return 1
  }
  if (!isBuilt() && !(await build({ quiet: true }))) return 1
  return run(
    process.execPath,
    [toolFile('@playwright/test', 'playwright'), 'test', ...process.argv.slice(2)],
    { env: { ...process.env, CANDOR_CHROMIUM: chromium } },
  )
}
