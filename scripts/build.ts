import { mkdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { stamp } from './freshness.ts'
import { root, run, runQuietly, toolFile } from './run.ts'

/** Builds everything into out/. Quiet builds speak only when they fail, and then to stderr. */
export async function build({ quiet = false } = {}): Promise<boolean> {
  const start = new Date()
  rmSync(join(root, 'out'), { recursive: true, force: true })

  const steps = [
    [toolFile('electron-vite', 'electron-vite'), 'build'],
    [toolFile('vite', 'vite'), 'build', '--config', 'room.vite.config.ts'],
  ]
  for (const step of steps) {
    if (!(await runStep(step, quiet))) return false
  }

  // Dated from the start, so that what changes during a build counts as newer than the build.
  mkdirSync(join(root, 'out'), { recursive: true })
  writeFileSync(stamp, '')
  utimesSync(stamp, start, start)
  return true
}

async function runStep(step: readonly string[], quiet: boolean): Promise<boolean> {
  if (!quiet) return (await run(process.execPath, step)) === 0
  const { code, output } = await runQuietly(process.execPath, step)
  if (code !== 0) process.stderr.write(output)
  return code === 0
}

if (import.meta.main) process.exitCode = (await build()) ? 0 : 1
