import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { createInterface } from 'node:readline'
import { hostFlags } from '../../scripts/run.ts'
import { sideBySide } from './side-by-side.ts'
import type { Row } from './table.ts'

const cli = resolve(import.meta.dirname, '../../out/main/cli.js')
const ROUNDS = 15
const EMPTY = `require('node:http')
  .createServer((_, response) => response.end('<!doctype html><title>floor</title>'))
  .listen(0, '127.0.0.1', function () { console.log('http://127.0.0.1:' + this.address().port) })`

/** Resident megabytes of a process just after its first answer. */
type Started = { readonly ms: number; readonly mb: number }

/** From the start of the process to the first page that it answers with, beside an empty server; and what both weigh. */
export async function startRows(): Promise<Row[]> {
  const folder = mkdtempSync(join(tmpdir(), 'candor-bench-'))
  try {
    const first = await compare('first start of the host, to its first page', () => {
      rmSync(folder, { recursive: true, force: true })
      return folder
    })
    const later = await compare('start of the host, to its first page', () => folder)
    return [{ ...later[0], aim: { ratio: 2 } }, first[0], later[1]]
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

async function compare(what: string, folderOf: () => string): Promise<readonly [Row, Row]> {
  const weights = { ours: [] as number[], floor: [] as number[] }
  const run = (name: 'ours' | 'floor', argsOf: () => readonly string[]) => async () => {
    const { ms, mb } = await start([...hostFlags, ...argsOf()])
    weights[name].push(mb)
    return ms
  }
  const ours = () => [cli, 'serve', '--data', folderOf(), '--port', '0', '--no-open']
  const samples = await sideBySide(
    { ours: run('ours', ours), floor: run('floor', () => ['--eval', EMPTY]) },
    { rounds: ROUNDS, warmUp: 2 },
  )
  const memory = { ...weights, control: weights.floor.filter((_, index) => index % 2 === 0) }
  return [
    { what: `${what}; floor: an empty server`, samples, aim: null },
    {
      what: 'memory after the first page; floor: an empty server',
      samples: memory,
      unit: 'MB',
      aim: null,
    },
  ]
}

async function start(args: readonly string[]): Promise<Started> {
  const begun = performance.now()
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] })
  const [line] = (await once(createInterface(child.stdout), 'line')) as [string]
  const page = await fetch(line)
  await page.text()
  const ms = performance.now() - begun
  if (!page.ok) throw new Error(`the first page was ${page.status}`)
  const mb = memoryOf(child.pid)
  const ended = once(child, 'exit')
  child.kill('SIGTERM')
  await ended
  return { ms, mb }
}

function memoryOf(pid: number | undefined): number {
  const status = readFileSync(`/proc/${pid}/status`, 'utf8')
  return Number(/VmRSS:\s+(\d+)/.exec(status)?.[1]) / 1_024
}
