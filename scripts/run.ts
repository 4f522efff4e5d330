import { spawn, type ChildProcess, type SpawnOptions } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { constants } from 'node:os'
import { join, resolve } from 'node:path'

export const root = resolve(import.meta.dirname, '..')

/** Where the person stood when they called npm, which itself runs in the project's folder. */
export const callerFolder = process.env['INIT_CWD'] ?? process.cwd()

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
  const child = spawn(program, args, { cwd: root, stdio: 'inherit', ...options })
  const stopForwarding = forwardSignals((signal) => child.kill(signal))
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
 * Ctrl-C in a terminal reaches the child by itself; we only stay alive until it has ended. Signals
 * sent to us alone are passed on.
 */
function forwardSignals(send: (signal: NodeJS.Signals) => void): () => void {
  const onInterrupt = () => {
    if (!process.stdin.isTTY) send('SIGINT')
  }
  const onTerminate = () => send('SIGTERM')
  const onHangUp = () => send('SIGHUP')
  process.on('SIGINT', onInterrupt).on('SIGTERM', onTerminate).on('SIGHUP', onHangUp)
  return () => {
    process.off('SIGINT', onInterrupt).off('SIGTERM', onTerminate).off('SIGHUP', onHangUp)
  }
}
