// npm run dev: builds, serves to the browser, and does both again after each change of a source.
import { spawn, type ChildProcess } from 'node:child_process'
import { watch } from 'node:fs'
import { join } from 'node:path'
import { build } from './build.ts'
import { root } from './run.ts'

const quietTime = 200
const args = process.argv.slice(2)
let host: ChildProcess | null = null
let waiting: NodeJS.Timeout | undefined
let isBuilding = false

process.on('SIGINT', stop).on('SIGTERM', stop)
for (const folder of ['src', 'resources']) {
  watch(join(root, folder), { recursive: true }, rebuildSoon)
}
await rebuild([])

/** Editors write a file in several steps, so wait until they are done. */
function rebuildSoon(): void {
  clearTimeout(waiting)
  // Only the first round opens a browser tab.
  waiting = setTimeout(() => void rebuild(['--no-open']), quietTime)
}

async function rebuild(more: readonly string[]): Promise<void> {
  if (isBuilding) return rebuildSoon()
  isBuilding = true
  const isGood = await build({ quiet: true })
  isBuilding = false
  if (!isGood) return console.error('The build failed; the page stays as it was.')

  await stopHost()
  host = spawn(process.execPath, [join(root, 'out/main/cli.js'), 'serve', ...more, ...args], {
    stdio: 'inherit',
  })
}

/** The next host can have the data folder only when this one has let go of it. */
async function stopHost(): Promise<void> {
  const last = host
  if (last === null || last.exitCode !== null || last.signalCode !== null) return
  await new Promise((done) => {
    last.once('exit', done)
    last.kill()
  })
}

function stop(): void {
  void stopHost().then(() => process.exit(0))
}
