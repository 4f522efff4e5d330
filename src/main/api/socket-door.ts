import type { Reply } from '@shared/api/contract'
import type { Actor } from '@shared/domain/actor'
import { codeOf, type ErrorCode } from '@shared/errors'
import type { RawData, WebSocket } from 'ws'
import { z } from 'zod'
import type { Listener } from '../events/listeners'

/** What a door does with a hello: who this is from now on, and what it is told; or it throws an AppError. */
export type Greeting = { readonly actor: Actor; readonly welcome: unknown }

/** Why a hello is not taken, with what the other side needs to say a better one. */
export type Refusal = { readonly refused: ErrorCode; readonly details: unknown }

export type SocketDoorOptions = {
  readonly greet: (hello: unknown) => Greeting | Refusal | Promise<Greeting | Refusal>
  readonly answer: (actor: Actor, name: string, input: unknown) => Promise<Reply>
  readonly listen: (listener: Listener) => () => void
  /** Messages a second, and how many at once; null where the other side is trusted. */
  readonly rate: { readonly perSecond: number; readonly burst: number } | null
  readonly onGone?: () => void
}

const HELLO_MS = 5_000
const PING_MS = 15_000
const MAX_LAG_BYTES = 1_000_000

const Hello = z.object({ hello: z.unknown() })
const Request = z.object({ id: z.int(), name: z.string().max(60), input: z.unknown() })

/**
 * Serves one WebSocket: a hello within five seconds, then calls in their order and announcements. It only carries
 * bytes. Whatever goes wrong closes this socket and nothing else.
 */
export function serveSocket(socket: WebSocket, options: SocketDoorOptions): void {
  let actor: Actor | null = null
  let stopListening: (() => void) | null = null
  let queue = Promise.resolve()
  const allows = options.rate ? bucket(options.rate) : () => true
  const helloTimer = setTimeout(() => socket.close(1008), HELLO_MS)
  const stopPinging = keepAlive(socket)

  const send = (text: string) => {
    // A reader that does not read would fill this laptop's memory.
    if (socket.bufferedAmount > MAX_LAG_BYTES) return socket.terminate()
    if (socket.readyState === socket.OPEN) socket.send(text)
  }

  async function greet(message: unknown): Promise<void> {
    const hello = Hello.safeParse(message)
    if (!hello.success) return socket.close(1003)
    try {
      const greeting = await options.greet(hello.data.hello)
      if ('refused' in greeting) return refuse(socket, greeting)
      clearTimeout(helloTimer)
      actor = greeting.actor
      const listener: Listener = { actor, hear: (said) => send(said.text()) }
      stopListening = options.listen(listener)
      if (socket.readyState !== socket.OPEN) return stopListening()
      send(JSON.stringify({ welcome: greeting.welcome }))
    } catch (error) {
      refuse(socket, { refused: codeOf(error), details: null })
    }
  }

  async function answer(asking: Actor, message: unknown): Promise<void> {
    const request = Request.safeParse(message)
    if (!request.success) return socket.close(1003)
    const { id, name, input } = request.data
    send(JSON.stringify({ id, ...(await options.answer(asking, name, input)) }))
  }

  async function receive(data: RawData, isBinary: boolean): Promise<void> {
    const message = isBinary ? undefined : parseJson(data)
    if (message === undefined) return socket.close(1003)
    await (actor ? answer(actor, message) : greet(message))
  }

  socket.on('message', (data, isBinary) => {
    if (!allows()) return socket.close(1008)
    // One after the other, so that a person's commands happen in the order they were sent.
    queue = queue
      .then(() => receive(data, isBinary))
      .catch((error: unknown) => {
        console.error('a socket failed', error)
        socket.terminate()
      })
  })
  socket.on('error', () => socket.terminate())
  socket.on('close', () => {
    clearTimeout(helloTimer)
    stopPinging()
    stopListening?.()
    options.onGone?.()
  })
}

function refuse(socket: WebSocket, refusal: Refusal): void {
  if (socket.readyState === socket.OPEN) socket.send(JSON.stringify(refusal))
  socket.close(1008)
}

/** Text as JSON, or undefined. Keys that could reach a prototype make the whole message unreadable. */
export function parseJson(data: RawData): unknown {
  let isPoisoned = false
  try {
    const text = Buffer.isBuffer(data) ? data.toString('utf8') : ''
    const value: unknown = JSON.parse(text, (key, inner: unknown) => {
      if (key === '__proto__' || key === 'constructor' || key === 'prototype') isPoisoned = true
      return inner
    })
    return isPoisoned ? undefined : value
  } catch {
    return undefined
  }
}

/** A token bucket: `perSecond` messages on average, `burst` at once. */
function bucket({ perSecond, burst }: { perSecond: number; burst: number }): () => boolean {
  let tokens = burst
  let filledAt = performance.now()
  return () => {
    const now = performance.now()
    tokens = Math.min(burst, tokens + ((now - filledAt) / 1_000) * perSecond)
    filledAt = now
    if (tokens < 1) return false
    tokens -= 1
    return true
  }
}

/** Pings, and lets go of a socket that has not answered the last one: a phone that went out of reach. */
function keepAlive(socket: WebSocket): () => void {
  let answered = true
  socket.on('pong', () => (answered = true))
  const timer = setInterval(() => {
    if (!answered) return socket.terminate()
    answered = false
    socket.ping()
  }, PING_MS)
  return () => clearInterval(timer)
}
