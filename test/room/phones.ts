import { AsyncLocalStorage } from 'node:async_hooks'
import { setImmediate as nextTurn } from 'node:timers/promises'
import { SILENT_MS } from '@shared/api/beat'
import { expect, vi } from 'vitest'
import { WebSocket as NodeSocket } from 'ws'
import {
  createGuestLine,
  type GuestLine,
  type GuestState,
} from '../../src/renderer/features/guest/guest-line'
import type { Outbox } from '../../src/renderer/features/guest/outbox'
import type { Room } from './a-room'

/** The network between the phones and the host: it may lose, double and hold back what crosses it, or fall silent. */
export type Network = { readonly chance: () => number; isCalm: boolean }

type Device = { readonly address: string; readonly storage: Map<string, string>; hash: string }
type Handler<Event> = ((event: Event) => void) | null

const device = new AsyncLocalStorage<Device>()
/** A part of what a phone waits before it tries again: the order of things is the same. */
const HURRY = 50
// Before anything is stubbed: a stub over a stub would hurry twice.
const realTimeout = globalThis.setTimeout
/** How long a phone bears silence here, and how often a host must give a sign of life: long beside a busy machine's pauses. */
const SILENT_HERE_MS = 1_500
export const BEAT_HERE_MS = 300

/** Gives each phone the page's globals: an address, storage and a socket of its own, over the given network. */
export function stubPages(network: Network): void {
  const here = () => {
    const present = device.getStore()
    if (!present) throw new Error('no phone asks')
    return present
  }
  vi.stubGlobal('setTimeout', (work: () => void, ms = 0) =>
    realTimeout(work, ms === SILENT_MS ? SILENT_HERE_MS : ms / HURRY),
  )
  vi.stubGlobal('location', {
    get host() {
      return here().address
    },
    get hash() {
      return here().hash
    },
    pathname: '/',
  })
  vi.stubGlobal('history', { replaceState: () => (here().hash = '') })
  vi.stubGlobal('localStorage', {
    getItem: (key: string) => here().storage.get(key) ?? null,
    setItem: (key: string, value: string) => void here().storage.set(key, value),
    removeItem: (key: string) => void here().storage.delete(key),
  })
  vi.stubGlobal('WebSocket', lossySocket(network))
}

/** A phone that has scanned the code and given its name. */
export async function aPhone({ address, secret }: Room, name: string) {
  let page: Device = { address, storage: new Map<string, string>(), hash: `#${secret}` }
  const inPage = <Result>(work: () => Result): Result => device.run(page, work)
  let line: GuestLine = inPage(createGuestLine)

  const seated = (): Extract<GuestState, { at: 'seated' }> | null => {
    const state = line.state.getState()
    return state.at === 'seated' ? state : null
  }
  const state = () => line.state.getState()
  await expect.poll(() => state().at).not.toBe('joining')
  const asked = state()
  if (asked.at === 'join') inPage(() => line.join({ name }))
  await expect.poll(seated).not.toBeNull()

  return {
    name,
    seated,
    state,
    /** Does something as this phone's page. */
    inPage,
    token: () => (JSON.parse(page.storage.get('candor.seat') ?? '{}') as { token: string }).token,
    /** Whether it is on the line and has nothing left to send. */
    isSettled: () =>
      line.connection.getState().state === 'live' && !page.storage.has('candor.outbox'),
    /** What the device keeps under keys that begin so. */
    kept: (start: string) => [...page.storage.keys()].filter((key) => key.startsWith(start)),
    /** As when the phone falls asleep, or its page is closed. */
    leave: () => line.stop(),
    /** As when the page is loaded again: what was in memory is gone, what the device keeps is not. */
    reload(onRefused: Parameters<Outbox['resend']>[0]) {
      const old = line
      page = { ...page, storage: new Map(page.storage) }
      old.stop()
      line = inPage(createGuestLine)
      const stopLooking = line.state.subscribe((now) => {
        if (now.at !== 'seated') return
        stopLooking()
        inPage(() => now.outbox.resend(onRefused))
      })
    },
    stop: () => inPage(line.stop),
  }
}
export type Phone = Awaited<ReturnType<typeof aPhone>>

/** How often a line falls silent: seldom, for it takes a while until that is noticed. */
const SILENCE = 0.0015

/** A browser's WebSocket over a network that is not calm: lines break, and what was sent last may come late. */
function lossySocket(network: Network) {
  return class LossySocket {
    static readonly CONNECTING = 0
    static readonly OPEN = 1
    readyState = 0
    onopen: Handler<undefined> = null
    onmessage: Handler<{ data: string }> = null
    onclose: Handler<undefined> = null
    readonly #line: NodeSocket
    /** Nothing crosses it any more, and nobody is told. */
    #isSilent = false

    constructor(url: string) {
      const { host } = new URL(url)
      this.#line = new NodeSocket(url, { origin: `http://${host}` })
      this.#line.on('error', () => {})
      this.#line.on('open', () => {
        if (this.readyState !== 0) return
        this.readyState = 1
        this.onopen?.(undefined)
      })
      this.#line.on('message', (data: Buffer) => this.#receive(data.toString()))
      this.#line.on('close', () => this.#end())
    }

    send(text: string): void {
      if (this.readyState !== 1) return
      const fate = network.isCalm ? 1 : network.chance()
      if (fate < SILENCE) this.#isSilent = true
      if (this.#isSilent) return
      if (fate < 0.12) return this.#break(text)
      this.#line.send(text)
      if (fate < 0.25) this.#line.send(text)
    }

    close(): void {
      this.#line.close()
      this.#end()
    }

    #receive(data: string): void {
      if (this.readyState !== 1) return
      const fate = network.isCalm ? 1 : network.chance()
      if (fate < SILENCE) this.#isSilent = true
      if (this.#isSilent) return
      if (fate < 0.12) return this.#break(null)
      this.onmessage?.({ data })
      if (fate < 0.2) this.onmessage?.({ data })
    }

    /** The phone sees the line break at once; the host later, and may yet get what was sent last. */
    #break(late: string | null): void {
      this.#end()
      const turns = Math.floor(network.chance() * 150)
      void (async () => {
        for (let turn = 0; turn < turns; turn += 1) await nextTurn()
        if (late !== null && network.chance() < 0.5 && this.#line.readyState === 1) {
          this.#line.send(late)
        }
        this.#line.close()
      })()
    }

    #end(): void {
      if (this.readyState === 3) return
      this.readyState = 3
      queueMicrotask(() => this.onclose?.(undefined))
    }
  }
}
