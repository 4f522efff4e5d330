import { setTimeout as wait } from 'node:timers/promises'
import type { Reply } from '@shared/api/contract'
import type { Actor } from '@shared/domain/actor'
import { codeOf, type ErrorCode } from '@shared/errors'
import type { RawData, WebSocket } from 'ws'
import { z } from 'zod'
import type { Listener } from '../events/listeners'
import { DOOR_LIMITS, type DoorLimits } from './door-limits'

/** What a door does with a hello: who this is from now on, and what it is told; or it throws an AppError. */
export type Greeting = {
  readonly actor: Actor
  readonly welcome: unknown
  /** Tells one load of a page from another, where the page says it. */
  readonly page?: string | undefined
}

/** Why a hello is not taken, with what the other side needs to say a better one. */
export type Refusal = { readonly refused: ErrorCode; readonly details: unknown }

export type SocketDoorOptions = {
  readonly greet: (hello: unknown) => Greeting | Refusal | Promise<Greeting | Refusal>
  readonly answer: (actor: Actor, name: string, input: unknown) => Promise<Reply>
  readonly listen: (listener: Listener) => () => void
  /** Whether what comes faster than a person works has to wait; false where the other side is trusted. */
  readonly isPaced: boolean
  readonly limits?: DoorLimits
  readonly onGone?: () => void
}

const Hello = z.object({ hello: z.unknown() })
const Request = z.object({ id: z.int(), name: z.string().max(60), input: z.unknown() })

/**
 * Serves one WebSocket: a hello in time, then calls in their order and announcements. It only carries bytes. Whatever
 * goes wrong closes this socket and nothing else.
 */
export function serveSocket(socket: WebSocket, options: SocketDoorOptions): void {
  const { limits = DOOR_LIMITS } = options
  let actor: Actor | null = null
  let stopListening: (() => void) | null = null
  const helloTimer = setTimeout(() => socket.close(1008), limits.helloMs)
  const stopPinging = keepAlive(socket, limits.pingMs)

  const send = (text: string | Buffer) => {
    // A reader that does not read would fill this laptop's memory.
    if (socket.bufferedAmount > limits.lagBytes) return socket.terminate()
    if (isOpen(socket)) socket.send(text, { binary: false })
  }

  async function greet(message: unknown): Promise<void> {
    const hello = Hello.safeParse(message)
    if (!hello.success) return socket.close(1003)
    try {
      const greeting = await options.greet(hello.data.hello)
      if ('refused' in greeting) return refuse(socket, greeting)
      clearTimeout(helloTimer)
      actor = greeting.actor
      const listener: Listener = { actor, hear: (said) => send(said.bytes()) }
      stopListening = options.listen(listener)
      if (!isOpen(socket)) return stopListening()
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
    // What was sent before a refusal or a removal is not heard after it, however slowly the other side hangs up.
    if (!isOpen(socket)) return
    const message = isBinary ? undefined : parseJson(data)
    if (message === undefined) return socket.close(1003)
    await (actor ? answer(actor, message) : greet(message))
  }

  inTurn(socket, receive, options.isPaced ? limits : null)
  socket.on('error', () => socket.terminate())
  socket.on('close', () => {
    clearTimeout(helloTimer)
    stopPinging()
    stopListening?.()
    options.onGone?.()
  })
}

/**
 * Takes messages one after the other, so that a person's commands happen in the order they were sent, and no faster
 * than the limits say. A phone that comes back with many commands is served slowly rather than sent away.
 */
function inTurn(
  socket: WebSocket,
  receive: (data: RawData, isBinary: boolean) => Promise<void>,
  limits: DoorLimits | null,
): void {
  const pace = limits ? bucket(limits) : () => null
  let queue = Promise.resolve()
  let waiting = 0

  async function take(data: RawData, isBinary: boolean): Promise<void> {
    const waitMs = pace()
    if (waitMs !== null) await wait(waitMs)
    await receive(data, isBinary)
    waiting -= 1
    if (limits && waiting < limits.messagesAtOnce) socket.resume()
  }

  socket.on('message', (data, isBinary) => {
    waiting += 1
    if (limits && waiting > limits.messagesWaiting) return socket.close(1008)
    // The rest stays with the sender until there is room for it.
    if (limits && waiting > limits.messagesAtOnce) socket.pause()
    queue = queue
      .then(() => take(data, isBinary))
      .catch((error: unknown) => {
        console.error('a socket failed', error)
        socket.terminate()
      })
  })
}

function refuse(socket: WebSocket, refusal: Refusal): void {
  if (isOpen(socket)) socket.send(JSON.stringify(refusal))
  socket.close(1008)
}

function isOpen(socket: WebSocket): boolean {
  return socket.readyState === socket.OPEN
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

/** A token bucket: how long the next message has to wait, or null when it need not. */
function bucket({ messagesPerSecond, messagesAtOnce }: DoorLimits): () => number | null {
  let tokens: number = messagesAtOnce
  let filledAt = performance.now()
  return () => {
    const now = performance.now()
    tokens = Math.min(messagesAtOnce, tokens + ((now - filledAt) / 1_000) * messagesPerSecond) - 1
    filledAt = now
    return tokens < 0 ? (-tokens / messagesPerSecond) * 1_000 : null
  }
}

/** Pings, and lets go of a socket that has not answered the last one: a phone that went out of reach. */
function keepAlive(socket: WebSocket, pingMs: number): () => void {
  let answered = true
  socket.on('pong', () => (answered = true))
  const timer = setInterval(() => {
    if (!answered) return socket.terminate()
    answered = false
    socket.ping()
  }, pingMs)
  return () => clearInterval(timer)
}
