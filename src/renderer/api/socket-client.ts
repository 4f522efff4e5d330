import { SILENT_MS } from '@shared/api/beat'
import type { CallName, Client, Reply } from '@shared/api/contract'
import { ASKED_ONCE } from '@shared/api/once'
import { AppError, isErrorCode, type ErrorCode } from '@shared/errors'
import { clientFrom, createListeners } from './client-from'
import { createConnectionStore, type ConnectionStore } from './connection'
import { onAwake } from './on-awake'

type Waiting = {
  readonly name: CallName
  readonly frame: string
  readonly answer: (reply: Reply) => void
}

export type SocketClient = Client & {
  readonly connection: ConnectionStore
  /** Called each time the host has accepted the hello, with what it said; also after a reconnect. */
  readonly onWelcome: (listener: (welcome: unknown) => void) => () => void
  /** Called when the host refuses the hello or sends this page away; the client stops trying until `reconnect`. */
  readonly onRefused: (listener: OnRefused) => () => void
  readonly reconnect: () => void
  readonly close: () => void
}

/** Why, and what the host added that helps to say a better hello. */
export type OnRefused = (code: ErrorCode, details: unknown) => void

type Options = {
  readonly url: string
  /** The first message of each connection: who this is. */
  readonly hello: () => unknown
  readonly check?: (name: CallName, value: unknown) => unknown
  readonly checkEvent?: (name: string, payload: unknown) => unknown
}

const NOT_CONNECTED: Reply = { ok: false, code: 'not-connected' }
const FIRST_WAIT_MS = 500
const LONGEST_WAIT_MS = 10_000

/** Half a second, doubled each time up to ten, and off by up to half, so that 200 phones don't come back as one. */
export function waitBeforeTry(tries: number, chance: number): number {
  const full = Math.min(LONGEST_WAIT_MS, FIRST_WAIT_MS * 2 ** tries)
  return full * (0.5 + chance)
}

/**
 * A client over a WebSocket that comes back by itself. Calls made while the line is down wait and are sent again in
 * their order: every command carries the ids of what it makes, so one that arrives twice changes nothing. A few are
 * asked once (`ASKED_ONCE`) and fail with the line. A line can also die without a word (a phone changes its Wi-Fi): the host's beat is missed then, and the line is given up.
 */
export function createSocketClient({ url, hello, check, checkEvent }: Options): SocketClient {
  const connection = createConnectionStore('catching-up')
  const listeners = createListeners()
  const welcomed = new Set<(welcome: unknown) => void>()
  const refused = new Set<OnRefused>()
  const waiting = new Map<number, Waiting>()
  let socket: WebSocket | null = null
  let isOpen = false
  let lastId = 0
  let tries = 0
  let retry: ReturnType<typeof setTimeout> | null = null
  let silence: ReturnType<typeof setTimeout> | null = null
  let isClosed = false

  const showState = (state = connection.getState().state) =>
    connection.setState({ state, waiting: waiting.size })

  function connect(): void {
    if (retry) clearTimeout(retry)
    retry = null
    const next = new WebSocket(url)
    socket = next
    listenOn()
    next.onopen = () => next.send(JSON.stringify({ hello: hello() }))
    next.onmessage = (event) => {
      if (socket !== next) return
      listenOn()
      receive(JSON.parse(String(event.data)) as Record<string, unknown>)
    }
    next.onclose = () => {
      if (socket === next) lost()
    }
  }

  /** From now on the line has so long to say something. */
  function listenOn(): void {
    if (silence) clearTimeout(silence)
    silence = setTimeout(giveUp, SILENT_MS)
  }

  /** Hangs up, though the other side may never learn of it. */
  function giveUp(): void {
    const dead = socket
    socket = null
    dead?.close()
    lost()
  }

  function receive(message: Record<string, unknown>): void {
    if ('welcome' in message) return accept(message['welcome'])
    if ('refused' in message) return refuse(message['refused'], message['details'])
    if ('event' in message) {
      const name = String(message['event'])
      const payload = message['payload']
      return listeners.tell(name, checkEvent ? checkEvent(name, payload) : payload)
    }
    // A beat says only that the line is alive.
    if (!('id' in message)) return
    const id = Number(message['id'])
    const call = waiting.get(id)
    waiting.delete(id)
    showState()
    call?.answer(message as unknown as Reply)
  }

  function accept(welcome: unknown): void {
    isOpen = true
    tries = 0
    showState('live')
    // What listeners ask for goes first and at once: who sits here must be known before their cards come.
    const unanswered = [...waiting.values()]
    for (const listener of welcomed) listener(welcome)
    for (const { frame } of unanswered) socket?.send(frame)
  }

  function refuse(code: unknown, details: unknown): void {
    const reason = isErrorCode(code) ? code : 'internal'
    isClosed = true
    for (const listener of refused) listener(reason, details)
  }

  function lost(): void {
    isOpen = false
    if (silence) clearTimeout(silence)
    for (const [id, { name, answer }] of waiting) {
      if (!ASKED_ONCE.has(name)) continue
      waiting.delete(id)
      answer(NOT_CONNECTED)
    }
    showState('offline')
    if (isClosed) return
    retry = setTimeout(connect, waitBeforeTry(tries, Math.random()))
    tries += 1
  }

  function send(name: CallName, input: unknown): Promise<Reply> {
    const canSend = isOpen && socket?.readyState === WebSocket.OPEN
    if (!canSend && ASKED_ONCE.has(name)) return Promise.resolve(NOT_CONNECTED)
    lastId += 1
    const id = lastId
    const frame = JSON.stringify({ id, name, input })
    return new Promise((answer) => {
      waiting.set(id, { name, frame, answer })
      // A line that is about to close drops what it is given: it waits here for the next one.
      if (canSend) socket?.send(frame)
      showState()
    })
  }

  const stopWaking = onAwake(() => {
    if (retry === null) return
    tries = 0
    connect()
  })

  connect()
  return {
    ...clientFrom({ send, on: listeners.on, ...(check ? { check } : {}) }),
    connection,
    onWelcome: (listener) => {
      welcomed.add(listener)
      return () => void welcomed.delete(listener)
    },
    onRefused: (listener) => {
      refused.add(listener)
      return () => void refused.delete(listener)
    },
    reconnect: () => {
      isClosed = false
      tries = 0
      if (socket?.readyState === WebSocket.OPEN || socket?.readyState === WebSocket.CONNECTING) {
        const old = socket
        socket = null
        old.close()
      }
      isOpen = false
      showState('catching-up')
      connect()
    },
    close: () => {
      isClosed = true
      stopWaking()
      for (const timer of [retry, silence]) if (timer) clearTimeout(timer)
      socket?.close()
      for (const call of waiting.values()) call.answer(NOT_CONNECTED)
      waiting.clear()
    },
  }
}

/** Whether an error says that the line is down rather than that the host refused. */
export function isConnectionError(error: unknown): boolean {
  return error instanceof AppError && error.code === 'not-connected'
}
