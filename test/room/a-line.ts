import { once } from 'node:events'
import type { CallName, Input, Reply } from '@shared/api/contract'
import { API_VERSION } from '@shared/api/version'
import type { RetroPicture } from '@shared/domain/picture'
import { expect } from 'vitest'
import { WebSocket } from 'ws'
import { aSecret, newId } from '../world'
import type { Room } from './a-room'

export type Frame = Readonly<Record<string, unknown>>
export type Line = Awaited<ReturnType<typeof aLine>>
export type Joined = Awaited<ReturnType<typeof aGuestIn>>

type Where = Pick<Room, 'address'>

/** A socket as the guests' page opens it, before any hello; keeps all that it hears. */
export async function aLine({ address }: Where) {
  const socket = new WebSocket(`ws://${address}/api`, { origin: `http://${address}` })
  const frames: Frame[] = []
  const texts: string[] = []
  const waiting = new Map<number, (reply: Reply) => void>()
  const listeners = new Set<() => void>()
  const closed = new Promise<number>((resolve) => socket.on('close', resolve))
  let lastId = 0

  socket.on('error', () => {})
  socket.on('message', (data: Buffer) => {
    const frame = JSON.parse(data.toString()) as Frame
    frames.push(frame)
    texts.push(data.toString())
    waiting.get(Number(frame['id']))?.(frame as unknown as Reply)
    for (const listener of listeners) listener()
  })
  socket.on('close', () => listeners.forEach((listener) => listener()))
  await Promise.race([once(socket, 'open'), closed])

  return {
    socket,
    frames,
    texts,
    /** The code it was closed with. */
    closed,
    send: (message: unknown) => socket.send(JSON.stringify(message)),
    ask(name: string, input: unknown): Promise<Reply> {
      lastId += 1
      const id = lastId
      socket.send(JSON.stringify({ id, name, input }))
      return new Promise((answered) => void waiting.set(id, answered))
    },
    /** The first frame, now or later, that is looked for; an empty one when the line ends without it. */
    heard(isIt: (frame: Frame) => boolean): Promise<Frame> {
      return new Promise((resolve) => {
        const look = () => {
          const found = frames.find(isIt)
          if (!found && socket.readyState !== socket.CLOSED) return void listeners.add(look)
          listeners.delete(look)
          resolve(found ?? {})
        }
        look()
      })
    },
    close: () => socket.close(),
  }
}

type Hello = {
  token?: string
  page?: string
  secret?: string
  code?: string
  name?: string
  apiVersion?: number
}

export const aHello = (hello: Hello) => ({
  hello: { role: 'guest', apiVersion: API_VERSION, token: aSecret(), ...hello },
})

/** What the room says to a hello: the frame with `welcome`, or with `refused`. */
export async function sayHello(room: Where, hello: Hello): Promise<Frame> {
  const line = await aLine(room)
  line.send(aHello(hello))
  const answer = await line.heard(() => true)
  line.close()
  return answer
}

/** A guest who has joined, by the secret of the QR code. */
export async function aGuestIn(room: Room, name = 'Gil', token = aSecret()) {
  const line = await aLine(room)
  line.send(aHello({ token, secret: room.secret, name }))
  expect(await line.heard(() => true)).toHaveProperty('welcome')
  return {
    ...line,
    token,
    call: <N extends CallName>(what: N, input: Omit<Input<N>, 'retroId'>): Promise<Reply> =>
      line.ask(what, { ...input, retroId: room.retroId }),
    async picture(): Promise<RetroPicture> {
      const reply = await line.ask('retro.get', { retroId: room.retroId })
      if (!reply.ok) throw new Error(reply.code)
      return reply.value as RetroPicture
    },
    async addCard(text: string): Promise<Reply> {
      const card = { cardId: newId(), columnId: room.columnId, text }
      return line.ask('card.add', { retroId: room.retroId, ...card })
    },
  }
}

/** Proves that a guest who behaves is served: a card of theirs is taken, and their picture shows it. */
export async function expectServed(guest: Joined): Promise<void> {
  const text = `Still here ${newId()}`
  expect(await guest.addCard(text)).toMatchObject({ ok: true })
  const { mine, cards } = await guest.picture()
  expect([...(mine?.cards ?? []), ...cards].map((card) => card.text)).toContain(text)
}
