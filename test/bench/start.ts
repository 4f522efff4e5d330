import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { createInterface } from 'node:readline'
import { hostFlags } from '../../scripts/run.ts'
import { memoryOf, openWindow } from './hosts.ts'
import { sideBySide, withControl, type Samples } from './side-by-side.ts'
import type { Row } from './table.ts'

const cli = resolve(import.meta.dirname, '../../out/main/cli.js')
const ROUNDS = 15
const FIRST_ROUNDS = 6
const AIM = { ratio: 2 }
const EMPTY = `require('node:http')
  .createServer((_, response) => response.end('<!doctype html><title>floor</title>'))
  .listen(0, '127.0.0.1', function () { console.log('http://127.0.0.1:' + this.address().port) })`

type Side = 'ours' | 'floor'
type Started = { readonly page: number; readonly call: number; readonly mb: number }

/** From the start of the process to its first page, and to its first answer to a call; and what it weighs then. */
export async function startRows(): Promise<Row[]> {
  const folder = mkdtempSync(join(tmpdir(), 'candor-bench-'))
  try {
    const forget = () => rmSync(folder, { recursive: true, force: true })
    const first = await compare(folder, FIRST_ROUNDS, forget)
    const later = await compare(folder, ROUNDS)
    const row = (what: string, samples: Samples): Row => ({ what, samples, aim: null })
    return [
      {
        ...row('start of the host to its first page; floor: an empty server', later.page),
        aim: AIM,
      },
      row('the same with no data yet', first.page),
      row('start of the host to its first answered call; floor: a second page', later.call),
      { ...row('memory after that; floor: an empty server', later.mb), unit: 'MB' },
    ]
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

async function compare(folder: string, rounds: number, before = () => {}) {
  const more = { call: noted(), mb: noted() }
  const serve = [cli, 'serve', '--data', folder, '--port', '0', '--no-open']
  const load = (side: Side, args: readonly string[]) => async () => {
    before()
    const { page, call, mb } = await start(side, [...hostFlags, ...args])
    more.call[side].push(call)
    more.mb[side].push(mb)
    return page
  }
  const page = await sideBySide(
    { ours: load('ours', serve), floor: load('floor', ['--eval', EMPTY]) },
    { rounds, warmUp: 0 },
  )
  return { page, call: withControl(more.call), mb: withControl(more.mb) }
}

const noted = (): Record<Side, number[]> => ({ ours: [], floor: [] })

async function start(side: Side, args: readonly string[]): Promise<Started> {
  const begun = performance.now()
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] })
  const [url] = (await once(createInterface(child.stdout), 'line')) as [string]
  await (await fetch(url)).text()
  const page = performance.now() - begun
  if (side === 'ours') await (await openWindow(url))('team.list', {})
  else await (await fetch(url)).text()
  const call = performance.now() - begun
  const { now: mb } = memoryOf(child)
  const ended = once(child, 'exit')
  child.kill('SIGTERM')
  await ended
  return { page, call, mb }
}
