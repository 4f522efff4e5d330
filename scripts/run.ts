import { spawn, type ChildProcess, type SpawnOptions } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { constants } from 'node:os'
import { join, resolve } from 'node:path'

export const root = resolve(import.meta.dirname, '..')

/** Where the person stood when they called npm, which itself runs in the project's folder. */
export const callerFolder = process.env['INIT_CWD'] ?? process.cwd()

/** V8 told to keep itself small: it costs nothing here and saves some 15 MB with a full room (docs/room-bench.md). */
export const hostFlags = ['--max-semi-space-size=1', '--optimize-for-size', '--v8-pool-size=0']

export type Outcome = { readonly code: number; readonly output: string }

/** The JavaScript file behind a package's command: run on this very Node, it works on Windows too. */
export function toolFile(packageName: string, command: string): string {
  const folder = join(root, 'node_modules', packageName)
  if (!existsSync(folder)) throw new Error(`${packageName} is not installed. Run "npm ci" first.`)
  const { bin } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as {
    bin: string | Record<string, string>
  }
  return join(folder, typeof bin === 'string' ? bin : (bin[command] ?? ''))
}

/** Runs a program to its end with our own input and output, and gives its exit code. */
export async function run(
  program: string,
  args: readonly string[],
  options: SpawnOptions = {},
): Promise<number> {
  return toEnd(spawn(program, args, { cwd: root, stdio: 'inherit', ...options }))
}

/**
 * The same for what could hang: after so many milliseconds it is killed, with all it has started. What outlives it is
 * killed too, for it would keep our output open and whoever reads that waiting.
 */
export async function runWithin(
  limitMs: number,
  program: string,
  args: readonly string[],
  options: SpawnOptions = {},
): Promise<number> {
  const isGroup = process.platform !== 'win32'
  const child = spawn(program, args, {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit'],
    detached: isGroup,
    ...options,
  })
  const killAll = () => killGroup(child, isGroup)
  const timer = setTimeout(() => {
    console.log(`Killed: not at its end after ${Math.round(limitMs / 60_000)} minutes.`)
    killAll()
  }, limitMs)
  try {
    return await toEnd(child, isGroup)
  } finally {
    clearTimeout(timer)
    if (isGroup) killAll()
  }
}

function killGroup(child: ChildProcess, isGroup: boolean): void {
  if (!isGroup || child.pid === undefined) return void child.kill('SIGKILL')
  try {
    process.kill(-child.pid, 'SIGKILL')
  } catch {
    // Nobody is left.
  }
}

async function toEnd(child: ChildProcess, isApart = false): Promise<number> {
  const stopForwarding = forwardSignals(isApart, (signal) => child.kill(signal))
  try {
    return await exitOf(child)
  } catch (error) {
    console.error(error)
    return 127
  } finally {
    stopForwarding()
  }
}

/** The exit code as a shell tells it: 128 and the signal's number for what a signal ended. */
function exitOf(child: ChildProcess): Promise<number> {
  return new Promise((done, fail) => {
    child.once('error', fail)
    child.once('close', (code, signal) =>
      done(code ?? 128 + (signal === null ? 0 : constants.signals[signal])),
    )
  })
}

/** Runs a program silently and keeps what it said, both streams in one. */
export async function runQuietly(
  program: string,
  args: readonly string[],
  options: SpawnOptions = {},
): Promise<Outcome> {
  const child = spawn(program, args, { cwd: root, ...options, stdio: ['ignore', 'pipe', 'pipe'] })
  const said: Buffer[] = []
  child.stdout.on('data', (part: Buffer) => said.push(part))
  child.stderr.on('data', (part: Buffer) => said.push(part))
  const code = await exitOf(child)
  return { code, output: Buffer.concat(said).toString() }
}

/**
 * Ctrl-C in a terminal reaches the child by itself, unless it is apart from us; we only stay alive until it has ended.
 * Signals sent to us alone are passed on.
 */
function forwardSignals(isApart: boolean, send: (signal: NodeJS.Signals) => void): () => void {
  const onInterrupt = () => {
    if (isApart || !process.stdin.isTTY) send('SIGINT')
  }
  const onTerminate = () => send('SIGTERM')
  const onHangUp = () => send('SIGHUP')
  process.on('SIGINT', onInterrupt).on('SIGTERM', onTerminate).on('SIGHUP', onHangUp)
  return () => {
    process.off('SIGINT', onInterrupt).off('SIGTERM', onTerminate).off('SIGHUP', onHangUp)
  }
}
