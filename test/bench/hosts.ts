import { spawn, type ChildProcess } from 'node:child_process'
import { randomBytes, randomUUID } from 'node:crypto'
import { once } from 'node:events'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { WebSocket } from 'ws'
import { hostFlags } from '../../scripts/run.ts'
import { API_VERSION } from '../../src/shared/api/version.ts'

/** Where cards are sent: ours, or the bare one. */
export type Target = {
  readonly name: 'ours' | 'bare'
  readonly address: string
  readonly retroId: string
  /** What the QR code holds. */
  readonly secret: string
  readonly hello: () => unknown
  /** The call that adds a card, with what it takes. */
  readonly card: (text: string) => { readonly name: string; readonly input: object }
}

export type Memory = { readonly now: number; readonly most: number }

type Started = { readonly child: ChildProcess; readonly line: string; readonly folder: string }

async function start(file: string, args: (folder: string) => readonly string[]): Promise<Started> {
  const folder = mkdtempSync(join(tmpdir(), 'candor-bench-'))
  const child = spawn(process.execPath, [...hostFlags, ...profiling(file), file, ...args(folder)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const [line] = (await once(createInterface(child.stdout), 'line')) as [string]
  return { child, line, folder }
}

/** CANDOR_BENCH_PROFILE=<folder> writes a CPU profile of our host there. */
function profiling(file: string): string[] {
  const to = process.env['CANDOR_BENCH_PROFILE']
  return to && file.endsWith('cli.js') ? ['--cpu-prof', `--cpu-prof-dir=${to}`] : []
}

async function stop({ child, folder }: Started): Promise<void> {
  child.kill('SIGTERM')
  await once(child, 'exit')
  rmSync(folder, { recursive: true, force: true })
}

export async function startBareHost() {
  const started = await start(join(import.meta.dirname, 'bare-host.ts'), (folder) => [folder])
  const target: Target = {
    name: 'bare',
    address: `127.0.0.1:${started.line}`,
    retroId: COLUMN,
    secret: '',
    hello: () => ({ hello: {} }),
    card: (text) => ({
      name: 'card.add',
      input: { cardId: randomUUID(), columnId: COLUMN, retroId: COLUMN, text },
    }),
  }
  return { target, memory: () => memoryOf(started.child), stop: () => stop(started) }
}
const COLUMN = randomUUID()
let lastName = 0

/** Our own host as it is built, with somebody at its window. */
export async function startOurHost(cli: string) {
  const started = await start(cli, (data) => ['serve', '--data', data, '--port', '0', '--no-open'])
  const window = await openWindow(started.line)
  const teamId = randomUUID()
  await window('team.create', { teamId, name: 'Bench', members: [] })

  return {
    memory: () => memoryOf(started.child),
    stop: () => stop(started),
    /** A retro in its Write stage, with its room open. */
    async openRoom(isRevealed: boolean): Promise<Target> {
      const retroId = randomUUID()
      await window('retro.create', { ...RETRO, teamId, retroId })
      await window('stage.enter', { retroId, stage: 'write' })
      if (isRevealed) await window('cards.reveal', { retroId })
      await window('room.open', { placeId: retroId, address: '127.0.0.1' })
      const { columns } = (await window('retro.get', { retroId })) as Picture
      const { address, joinUrl } = (await window('room.get', { placeId: retroId })) as Room
      const secret = new URL(joinUrl).hash.slice(1)
      return {
        name: 'ours',
        address,
        retroId,
        secret,
        hello: () => ({
          hello: {
            role: 'guest',
            apiVersion: API_VERSION,
            token: randomBytes(32).toString('base64url'),
            name: `Guest ${(lastName += 1)}`,
            secret,
          },
        }),
        card: (text) => ({
          name: 'card.add',
          input: { retroId, cardId: randomUUID(), columnId: columns[0]?.id, text },
        }),
      }
    },
  }
}

type Picture = { readonly columns: readonly { readonly id: string }[] }
type Room = { readonly address: string; readonly joinUrl: string }

const RETRO = {
  formatId: 'start-stop-continue',
  title: 'Bench',
  sprint: '',
  names: 'named',
  minutes: 60,
  people: 200,
  votesPerPerson: 3,
  votesPerTopic: 2,
}

/** The host's window: asks, and throws what is refused. */
export async function openWindow(url: string) {
  const { host, hash } = new URL(url)
  const socket = new WebSocket(`ws://${host}/api`, { origin: `http://${host}` })
  await once(socket, 'open')
  const hello = { role: 'host', apiVersion: API_VERSION, key: hash.replace('#key=', '') }
  socket.send(JSON.stringify({ hello }))
  await once(socket, 'message')

  const waiting = new Map<number, (reply: Reply) => void>()
  socket.on('message', (data: Buffer) => {
    const text = data.toString()
    if (!text.startsWith('{"id":')) return
    const reply = JSON.parse(text) as Reply
    waiting.get(reply.id)?.(reply)
  })
  let lastId = 0
  return async (name: string, input: object): Promise<unknown> => {
    lastId += 1
    const id = lastId
    socket.send(JSON.stringify({ id, name, input }))
    const reply = await new Promise<Reply>((answered) => void waiting.set(id, answered))
    if (!reply.ok) throw new Error(`${name}: ${reply.code} ${reply.field ?? ''}`)
    return reply.value
  }
}

type Reply = { id: number; ok: boolean; value: unknown; code?: string; field?: string }

/** Resident memory in MB, now and at the most, from /proc; zeros where there is none. */
export function memoryOf({ pid }: ChildProcess): Memory {
  try {
    const status = readFileSync(`/proc/${pid}/status`, 'utf8')
    const kb = (name: string) => Number(new RegExp(`${name}:\\s+(\\d+)`).exec(status)?.[1])
    return { now: kb('VmRSS') / 1_024, most: kb('VmHWM') / 1_024 }
  } catch {
    return { now: 0, most: 0 }
  }
}
