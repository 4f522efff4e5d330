import { spawn, spawnSync } from 'node:child_process'
import { createServer } from 'node:net'
import { join, resolve } from 'node:path'
import { createInterface } from 'node:readline'
import { pathToFileURL } from 'node:url'
import { whereData, type InHome } from '../in-home.ts'

const laterClock = join(import.meta.dirname, 'later-clock.mjs')
const cli = join(resolve(import.meta.dirname, '../..'), 'out/main/cli.js')

export type LocalHost = {
  /** The whole address, with the key. */
  readonly url: string
  readonly origin: string
  readonly kill: () => Promise<void>
  readonly stop: () => Promise<void>
}

/** Starts the built `candor serve`, and waits for the address that it prints. Its clock may be some time later. */
export async function startLocalHost(
  dataFolder: string | InHome,
  port: number,
  laterMs = 0,
): Promise<LocalHost> {
  const clock = laterMs === 0 ? [] : ['--import', pathToFileURL(laterClock).href]
  const where = whereData(dataFolder)
  const args = [...clock, cli, 'serve', ...where.args, '--port', String(port), '--no-open']
  const env = { ...process.env, ...where.env, CANDOR_TEST_LATER_MS: String(laterMs) }
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'], env })
  const ended = new Promise<void>((done) => child.once('exit', () => done()))
  const end = async (signal: NodeJS.Signals) => {
    child.kill(signal)
    await ended
  }
  const url = await Promise.race([
    new Promise<string>((heard) => createInterface(child.stdout).once('line', heard)),
    ended.then(() => Promise.reject(new Error('candor serve has ended without an address'))),
  ])
  return {
    url,
    origin: new URL(url).origin,
    kill: () => end('SIGKILL'),
    stop: () => end('SIGTERM'),
  }
}

/** A port that nobody listens on just now. */
export function freePort(): Promise<number> {
  return new Promise((found, fail) => {
    const server = createServer().once('error', fail)
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      server.close(() => found(typeof address === 'object' && address ? address.port : 0))
    })
  })
}

/** Runs one `candor` command to its end. */
export function candor(...args: string[]): { code: number | null; out: Buffer; said: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, [cli, ...args])
  return { code: status, out: stdout, said: stderr.toString() }
}
