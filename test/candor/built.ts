import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { createInterface } from 'node:readline'
import { build } from 'vite'

const root = resolve(import.meta.dirname, '../..')

export type Candor = {
  /** Runs one command to its end. */
  readonly run: (...args: string[]) => Promise<Ended>
  /** Starts `candor serve` and waits for the address that it prints. */
  readonly serve: (dataFolder: string, ...args: string[]) => Promise<Serving>
  /** Starts it and kills it so soon that it may not have come up. */
  readonly killWhileStarting: (dataFolder: string, afterMs: number) => Promise<void>
  readonly remove: () => void
}
export type Ended = { readonly code: number | null; readonly out: string; readonly said: string }
export type Serving = {
  readonly url: string
  /** Ends it, and gives all that it had printed. */
  readonly end: (signal: NodeJS.Signals) => Promise<Ended>
}

/** The candor command as it is built, in a folder of its own: what runs beside this may build too. */
export async function buildCandor(): Promise<Candor> {
  const cache = join(root, 'node_modules/.cache')
  mkdirSync(cache, { recursive: true })
  const out = mkdtempSync(join(cache, 'candor-'))
  await build({
    configFile: false,
    root,
    logLevel: 'error',
    resolve: { alias: { '@shared': join(root, 'src/shared') } },
    ssr: { noExternal: true, external: ['better-sqlite3'] },
    build: {
      ssr: true,
      outDir: join(out, 'main'),
      target: 'node24',
      rolldownOptions: {
        input: {
          cli: join(root, 'src/main/cli.ts'),
          'store-worker': join(root, 'src/main/store-worker.ts'),
        },
        output: { chunkFileNames: '[name]-[hash].js' },
      },
    },
  })
  mkdirSync(join(out, 'renderer'))
  writeFileSync(join(out, 'renderer/index.html'), '<!doctype html><title>Candor</title>\n')
  const running = new Set<ChildProcess>()
  function start(args: readonly string[]) {
    const child = spawn(process.execPath, [join(out, 'main/cli.js'), ...args])
    running.add(child)
    child.once('close', () => running.delete(child))
    return child
  }
  return {
    run: (...args) => outcomeOf(start(args)),
    async serve(dataFolder, ...args) {
      const child = start(['serve', '--data', dataFolder, '--no-open', ...args])
      const ended = outcomeOf(child)
      const line = once(createInterface(child.stdout), 'line') as Promise<[string]>
      const tooSoon = ended.then(({ said }) => Promise.reject(new Error(`serve ended: ${said}`)))
      const [url] = await Promise.race([line, tooSoon])
      // From here on an end is what was asked for.
      tooSoon.catch(() => undefined)
      return {
        url,
        end(signal) {
          child.kill(signal)
          return ended
        },
      }
    },
    async killWhileStarting(dataFolder, afterMs) {
      const child = start(['serve', '--data', dataFolder, '--no-open', '--port', '0'])
      const ended = outcomeOf(child)
      setTimeout(() => child.kill('SIGKILL'), afterMs)
      await ended
    },
    remove() {
      for (const child of running) child.kill('SIGKILL')
      rmSync(out, { recursive: true, force: true })
    },
  }
}

async function outcomeOf(child: ChildProcess): Promise<Ended> {
  const [out, said] = [textOf(child.stdout), textOf(child.stderr)]
  const [code] = (await once(child, 'close')) as [number | null]
  return { code, out: out(), said: said() }
}

function textOf(stream: NodeJS.ReadableStream | null): () => string {
  const parts: Buffer[] = []
  stream?.on('data', (part: Buffer) => parts.push(part))
  return () => Buffer.concat(parts).toString()
}
