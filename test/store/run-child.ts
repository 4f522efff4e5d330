import { spawn, spawnSync, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'

const here = import.meta.dirname
const argumentsFor = (args: readonly string[]) => [
  '--disable-warning=ExperimentalWarning',
  '--import',
  join(here, 'hooks.mjs'),
  join(here, 'child.ts'),
  ...args,
]

/** Runs a child to its end; gives the line it printed, or the signal that ended it. */
export function runChild(...args: string[]): string {
  const child = spawnSync(process.execPath, argumentsFor(args), { encoding: 'utf8' })
  if (child.stderr !== '') throw new Error(child.stderr)
  return child.signal ?? child.stdout.trim()
}

/** Starts a child and waits for its line. */
export async function startChild(...args: string[]): Promise<ChildProcess> {
  const child = spawn(process.execPath, argumentsFor(args), {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  await once(child.stdout, 'data')
  return child
}

export async function kill(child: ChildProcess): Promise<void> {
  const ended = once(child, 'exit')
  child.kill('SIGKILL')
  await ended
}
