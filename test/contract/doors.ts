import { API_VERSION, type Handlers, type Reply } from '@shared/api/contract'
import { WebSocket } from 'ws'
import { dispatch } from '../../src/main/api/dispatch'
import { openLocalDoor } from '../../src/main/api/local-door'
import { localSockets } from '../../src/main/api/local-sockets'
import type { PageFiles } from '../../src/main/api/page-files'
import { serveWindow, type WindowLine } from '../../src/main/api/window-door'
import { hearAs, HOST, newSecret, type Heard, type World } from './world'

/** A way to ask, as the host or a guest, and to hear what happened. */
export type OpenDoor = {
  readonly ask: (name: string, input: unknown) => Promise<Reply>
  readonly heard: readonly Heard[]
  readonly close: () => Promise<void> | void
}
export type Door = { readonly name: string; readonly open: (world: World) => Promise<OpenDoor> }

export const KEY = 'ab'.repeat(32)
export const FILES: PageFiles = new Map([
  ['/index.html', { type: 'text/html; charset=utf-8', body: Buffer.from('<title>Candor</title>') }],
  ['/app.js', { type: 'text/javascript; charset=utf-8', body: Buffer.from('export {}') }],
  ['/assets/main-B2.js', { type: 'text/javascript; charset=utf-8', body: Buffer.from('') }],
])

const direct: Door = {
  name: 'dispatch',
  async open({ handlers, listeners }) {
    const heard = hearAs(HOST, listeners)
    return { heard, ask: (name, input) => dispatch(handlers, HOST, name, input), close() {} }
  },
}

const local: Door = {
  name: 'the local door',
  async open({ handlers, listeners }) {
    const { listen } = listeners
    const door = await openLocalDoor({
      files: FILES,
      port: 0,
      key: KEY,
      sockets: async () => localSockets({ handlers, listen, key: KEY }),
    })
    const line = await aSocketLine(door.url, { role: 'host', key: KEY, apiVersion: API_VERSION })
    return { ...line, close: door.close }
  },
}

const directGuest: Door = {
  name: 'dispatch',
  async open({ handlers, listeners, guest }) {
    const heard = hearAs(guest, listeners)
    return { heard, ask: (name, input) => dispatch(handlers, guest, name, input), close() {} }
  },
}

const room: Door = {
  name: 'the room door',
  async open(world) {
    const { joinUrl } = await openRoom(world)
    const line = await aSocketLine(joinUrl, aGuestHello(joinUrl, newSecret()))
    return { ...line, close: world.close }
  },
}

const window: Door = {
  name: 'the window door',
  async open({ handlers, listeners }) {
    return aWindowLine(handlers, listeners.listen)
  },
}

export const hostDoors: readonly Door[] = [direct, local, window]
export const guestDoors: readonly Door[] = [directGuest, room]

/** Opens the room of a world on the loopback address, where it is not open yet. */
export async function openRoom({ call, ids }: World): Promise<{ joinUrl: string }> {
  const { isOpen } = await call('room.get', { placeId: ids.retro })
  if (!isOpen) await call('room.open', { placeId: ids.retro, address: '127.0.0.1' })
  const { joinUrl } = await call('room.get', { placeId: ids.retro })
  if (joinUrl === null) throw new Error('the room is closed')
  return { joinUrl }
}

/** Somebody with a phone, who scanned the QR code. */
export function aGuestHello(joinUrl: string, token: string) {
  const secret = new URL(joinUrl).hash.slice(1)
  return {
    role: 'guest',
    apiVersion: API_VERSION,
    token,
    secret,
    name: `Guest ${token.slice(0, 4)}`,
  }
}

/** A line to a door, with its hello said and its welcome heard. */
export async function aSocketLine(url: string, hello: unknown): Promise<Omit<OpenDoor, 'close'>> {
  const { host, origin } = new URL(url)
  const socket = new WebSocket(`ws://${host}/api`, { origin })
  const heard: Heard[] = []
  const waiting = new Map<number, (reply: Reply) => void>()
  let lastId = 0

  await new Promise<void>((welcomed, failed) => {
    socket.once('error', failed)
    socket.once('close', () => failed(new Error('closed before the welcome')))
    socket.on('open', () => socket.send(JSON.stringify({ hello })))
    socket.on('message', (data: Buffer) => {
      const message = JSON.parse(data.toString()) as Record<string, unknown>
      if ('welcome' in message) return welcomed()
      if ('refused' in message) return failed(new Error(String(message['refused'])))
      if ('event' in message) {
        return void heard.push({ name: message['event'], payload: message['payload'] } as Heard)
      }
      const { id, ...reply } = message
      waiting.get(Number(id))?.(reply as Reply)
    })
  })
  return {
    heard,
    ask(name, input) {
      lastId += 1
      const id = lastId
      return new Promise((answered) => {
        waiting.set(id, answered)
        socket.send(JSON.stringify({ id, name, input }))
      })
    },
  }
}

type Answer = Parameters<WindowLine['ipc']['handle']>[1]
type Listen = World['listeners']['listen']

/** A window as the desktop has one; what crosses is copied as Electron does it. */
function aWindowLine(handlers: Handlers, listen: Listen): OpenDoor {
  const heard: Heard[] = []
  const answers = new Map<string, Answer>()
  let destroyed = () => {}
  const line: WindowLine = {
    ipc: { handle: (channel, answer) => void answers.set(channel, answer) },
    once: (_event, listener) => (destroyed = listener),
    isDestroyed: () => false,
    send: (_channel, name, payload) => void heard.push(structuredClone({ name, payload }) as Heard),
  }
  serveWindow(line, { handlers, listen }, 'app://candor')
  const event = { senderFrame: { parent: null, origin: 'app://candor' } }
  return {
    heard,
    async ask(name, input) {
      const answer = answers.get('api:call')
      if (!answer) throw new Error('nobody answers calls')
      return structuredClone(await answer(event, name, structuredClone(input))) as Reply
    },
    close: () => destroyed(),
  }
}
