import { spawn, spawnSync, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { rmSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { build } from 'vite'
import { afterAll, afterEach, beforeAll } from 'vitest'

const root = resolve(import.meta.dirname, '../..')
// Below node_modules, where the built child finds the driver.
const built = join(root, 'node_modules/.cache', `store-child-${process.pid}`)

const running = new Set<ChildProcess>()

/** Builds the child once for a test file: it is started many times. */
export function withChildren(): void {
  beforeAll(async () => {
    await build({
      root,
      configFile: false,
      logLevel: 'silent',
      resolve: { alias: { '@shared': join(root, 'src/shared') } },
      build: { ssr: join(import.meta.dirname, 'child.ts'), outDir: built },
    })
  }, 60_000)
  // A child that outlives a failed test would keep the runner from its end.
  afterEach(() => Promise.all([...running].map(kill)))
  afterAll(() => rmSync(built, { recursive: true }))
}

/** Runs a child to its end; gives the line it printed, or the signal that ended it. */
export function runChild(...args: string[]): string {
  const child = spawnSync(process.execPath, [join(built, 'child.js'), ...args], {
    encoding: 'utf8',
  })
  if (child.stderr !== '') throw new Error(child.stderr)
  return child.signal ?? child.stdout.trim()
}

/** Runs a child for whom no file may grow beyond so many blocks of 512 bytes: the disk fails, and is not full. */
export function runCrampedChild(blocks: number, ...args: string[]): string {
  const cramped = `ulimit -f ${blocks}; exec "$0" "$@"`
  const command = ['-c', cramped, process.execPath, join(built, 'child.js'), ...args]
  const child = spawnSync('sh', command, { encoding: 'utf8' })
  if (child.stderr !== '') throw new Error(child.stderr)
  return child.signal ?? child.stdout.trim()
}

/** Starts a child and waits for its line. */
export async function startChild(...args: string[]): Promise<ChildProcess> {
  const child = spawn(process.execPath, [join(built, 'child.js'), ...args], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  running.add(child)
  child.once('exit', () => running.delete(child))
  await once(child.stdout, 'data')
  return child
}

export async function kill(child: ChildProcess): Promise<void> {
  const ended = once(child, 'exit')
  child.kill('SIGKILL')
  await ended
}
