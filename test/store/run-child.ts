import { spawn, spawnSync, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { afterEach } from 'vitest'
import { builtOnce } from './built-once'

let built = ''
const running = new Set<ChildProcess>()

/** Builds the child once for a test file: it is started many times. */
export function withChildren(): void {
  built = builtOnce(join(import.meta.dirname, 'child.ts'), 'store-child')
  // A child that outlives a failed test would keep the runner from its end.
  afterEach(() => Promise.all([...running].map(kill)))
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
