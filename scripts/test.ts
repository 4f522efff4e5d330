// npm test: everything, one step after the other. A failing step does not stop the ones after it.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { build } from './build.ts'
import { findOrInstallChromium, noChromium } from './find-chromium.ts'
import { run, runWithin, toolFile } from './run.ts'
import {
  add,
  nothing,
  oneFailed,
  onePassed,
  readTally,
  sentence,
  tellings,
  tallyVariable,
  type Tally,
} from './test/tally.ts'

/** Several times what a runner needs on a slow machine. */
const LONGEST_MS = 25 * 60_000

const scratch = mkdtempSync(join(tmpdir(), 'candor-test-'))
const reporters = join(import.meta.dirname, 'test')
let isBuilt = false
let isStopped = false
process.on('SIGINT', () => (isStopped = true))

const steps: Record<string, () => Promise<Tally>> = {
  types: () => check('typescript', 'tsc', '--build'),
  lint: () => check('oxlint', 'oxlint'),
  format: () => check('prettier', 'prettier', '--check', '.'),
  unit: () =>
    tests(
      'vitest',
      'vitest',
      {},
      'run',
      '--reporter=default',
      `--reporter=${reporters}/vitest-tally.ts`,
    ),
  build: async () => {
    isBuilt = await build()
    return isBuilt ? onePassed : oneFailed
  },
  'end to end': endToEnd,
}

process.exitCode = await main()

async function main(): Promise<number> {
  let total = nothing
  for (const [name, step] of Object.entries(steps)) {
    total = add(total, await timed(name, step))
    if (isStopped) return stop(total)
  }
  rmSync(scratch, { recursive: true })

  for (const telling of tellings(total)) console.log(telling)
  console.log(sentence(total))
  return total.failed === 0 ? 0 : 1
}

function stop(total: Tally): number {
  console.log(`Stopped before the end, at ${sentence(total)}.`)
  return 130
}

async function timed(name: string, step: () => Promise<Tally>): Promise<Tally> {
  console.log(`\n── ${name} ──`)
  const begun = Date.now()
  const tally = await step()
  console.log(`── ${name}: ${sentence(tally)}, ${((Date.now() - begun) / 1000).toFixed(1)} s`)
  return tally
}

/** A step that holds or does not: it counts as one. */
async function check(tool: string, command: string, ...args: string[]): Promise<Tally> {
  const code = await run(process.execPath, [toolFile(tool, command), ...args])
  return code === 0 ? onePassed : oneFailed
}

/** A test runner: it counts as many as it has tests. */
async function tests(
  tool: string,
  command: string,
  variables: Record<string, string>,
  ...args: string[]
): Promise<Tally> {
  const file = join(scratch, `${command}.json`)
  const env = { ...process.env, ...variables, [tallyVariable]: file }
  const program = [toolFile(tool, command), ...args]
  const code = await runWithin(LONGEST_MS, process.execPath, program, { env })
  return readTally(file, code)
}

async function endToEnd(): Promise<Tally> {
  if (!isBuilt) {
    console.log('Not run: there is no build to test.')
    return oneFailed
  }
  const chromium = findOrInstallChromium()
  if (chromium === null) {
    console.log(`Not run: ${noChromium()}`)
    return oneFailed
  }
  return tests(
    '@playwright/test',
    'playwright',
    { CANDOR_CHROMIUM: chromium },
    'test',
    `--reporter=list,${reporters}/playwright-tally.ts`,
  )
}
