import { defineConfig } from '@playwright/test'
import { chromiumArgs, findChromium } from './scripts/find-chromium.ts'

const executablePath = findChromium()

/** Journeys through the built product; each test starts a host of its own. */
export default defineConfig({
  testDir: 'test/e2e',
  globalSetup: './scripts/test/scratch.ts',
  outputDir: 'test-results',
  // A test that passes only the second time has found something: `npm test` names it before its closing line.
  retries: 1,
  workers: 2,
  fullyParallel: true,
  forbidOnly: Boolean(process.env['CI']),
  timeout: 60_000,
  expect: { timeout: 10_000 },
  reporter: [['list']],
  use: {
    // It would double the time of the journeys; a failing one is run again with `--trace on`.
    trace: 'off',
    screenshot: 'off',
    video: 'off',
    launchOptions: {
      ...(executablePath === null ? {} : { executablePath }),
      args: [...chromiumArgs],
    },
  },
})
