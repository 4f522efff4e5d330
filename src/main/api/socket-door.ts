import type { Duplex } from 'node:stream'
import type { Reply } from '@shared/api/contract'
import type { Actor } from '@shared/domain/actor'
import { codeOf, type ErrorCode } from '@shared/errors'
import type { RawData, WebSocket } from 'ws'
import { z } from 'zod'
import type { Announcement, Listener } from '../events/listeners'
import { DOOR_LIMITS, type DoorLimits } from './door-limits'
import { inTurn } from './in-turn'
import { textFrame } from './text-frame'

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
  /** The connection that carries the socket. */
  readonly wire: Duplex
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
  let beat: NodeJS.Timeout | undefined
  const helloTimer = setTimeout(() => socket.close(1008), limits.helloMs)
  const stopPinging = keepAlive(socket, limits.pingMs)

  const write = (frame: Buffer) => {
    // A reader that does not read would fill this laptop's memory.
    if (socket.bufferedAmount > limits.lagBytes) return socket.terminate()
    if (isOpen(socket)) options.wire.write(frame)
  }
  const send = (message: object) => write(textFrame(JSON.stringify(message)))

  async function greet(message: unknown): Promise<void> {
    const hello = Hello.safeParse(message)
    if (!hello.success) return socket.close(1003)
    try {
      const greeting = await options.greet(hello.data.hello)
      if ('refused' in greeting) return refuse(socket, greeting)
      actor = greeting.actor
      const listener: Listener = { actor, hear: (said) => write(frameOf(said)) }
      stopListening = options.listen(listener)
      if (!isOpen(socket)) return stopListening()
      send({ welcome: greeting.welcome })
      beat = setInterval(() => write(BEAT), limits.beatMs)
    } catch (error) {
      refuse(socket, { refused: codeOf(error), details: null })
    }
  }

  async function answer(asking: Actor, message: unknown): Promise<void> {
    const request = Request.safeParse(message)
    if (!request.success) return socket.close(1003)
    const { id, name, input } = request.data
    send({ id, ...(await options.answer(asking, name, input)) })
  }

  async function receive(data: RawData, isBinary: boolean): Promise<void> {
    // What was sent before a refusal or a removal is not heard after it, however slowly the other side hangs up.
    if (!isOpen(socket)) return
    const message = isBinary ? undefined : parseJson(data)
    if (message === undefined) return socket.close(1003)
    await (actor ? answer(actor, message) : greet(message))
  }

  inTurn(socket, receive, options.isPaced ? limits : null)
  // The first message is a hello or the end. That this laptop takes its time with 200 of them is nobody's fault.
  socket.once('message', () => clearTimeout(helloTimer))
  socket.on('error', () => socket.terminate())
  socket.on('close', () => {
    clearTimeout(helloTimer)
    stopPinging()
    clearInterval(beat)
    stopListening?.()
    options.onGone?.()
  })
}

const BEAT = textFrame(JSON.stringify({ beat: true }))

const frames = new WeakMap<Announcement, Buffer>()

/** An announcement in its frame: for 200 phones it is put into words and bytes once. */
function frameOf(said: Announcement): Buffer {
  const known = frames.get(said) ?? textFrame(said.text())
  frames.set(said, known)
  return known
}

function refuse(socket: WebSocket, refusal: Refusal): void {
  if (isOpen(socket)) socket.send(JSON.stringify(refusal))
  socket.close(1008)
}

function isOpen(socket: WebSocket): boolean {
  return socket.readyState === socket.OPEN
}

// What such a key has in its text, unless it is written in escapes.
const SUSPECT = /proto|constructor|\\/

/** Text as JSON, or undefined. Keys that could reach a prototype make the whole message unreadable. */
function parseJson(data: RawData): unknown {
  try {
    const text = Buffer.isBuffer(data) ? data.toString('utf8') : ''
    return SUSPECT.test(text) ? parseKeyByKey(text) : JSON.parse(text)
  } catch {
    return undefined
  }
}

function parseKeyByKey(text: string): unknown {
  let isPoisoned = false
  const value: unknown = JSON.parse(text, (key, inner: unknown) => {
    if (key === '__proto__' || key === 'constructor' || key === 'prototype') isPoisoned = true
    return inner
  })
  return isPoisoned ? undefined : value
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
