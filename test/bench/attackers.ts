// A process of its own, so that what it does is not timed as ours: attacks a room in one way until it is ended.
// node attackers.ts <way> <address> <retroId> <secret>
import { randomBytes } from 'node:crypto'
import { connect } from 'node:net'
import { WebSocket } from 'ws'
import { API_VERSION } from '../../src/shared/api/version.ts'

const [way = '', address = '', retroId = '', secret = ''] = process.argv.slice(2)
const [host, port] = address.split(':')

/** As many at once as one laptop of a bored colleague would open. */
const AT_ONCE = 8
const TOO_MANY = 400
/** Kept ready in the socket; more would be memory of ours and not of the host's. */
const AHEAD_BYTES = 200_000

const WAYS: Record<string, () => void> = {
  requests: () => forEach(AT_ONCE, () => askWithoutEnd({ isReading: true })),
  'slow reader': () => forEach(AT_ONCE, () => askWithoutEnd({ isReading: false })),
  'broken frames': () => forEach(AT_ONCE, () => again(() => said('{"hello":'))),
  'too large': () => forEach(AT_ONCE, () => again(() => said('x'.repeat(16_385)))),
  'wrong codes': () => forEach(AT_ONCE, () => again(() => said(helloOf({ code: '000000' })))),
  'silent connections': () => forEach(TOO_MANY, () => again(silence)),
}

WAYS[way]?.()
process.send?.('begun')

function forEach(count: number, begin: () => void): void {
  for (let n = 0; n < count; n += 1) begin()
}

/** Does it once more whenever it was thrown out. */
function again(open: () => { once(event: 'close', then: () => void): unknown }): void {
  open().once('close', () => setImmediate(again, open))
}

function silence() {
  const socket = connect(Number(port), host)
  return socket.on('error', () => undefined)
}

function said(text: string): WebSocket {
  const socket = aSocket()
  socket.on('open', () => socket.send(text))
  return socket
}

/** Joins as anybody who has the code can, and then asks as fast as the line takes it. */
function askWithoutEnd({ isReading }: { readonly isReading: boolean }): void {
  const token = randomBytes(32).toString('base64url')
  again(() => {
    const socket = said(helloOf({ token, secret, name: `Noise ${token.slice(0, 6)}` }))
    socket.once('message', () => {
      if (!isReading) socket.pause()
      ask(socket)
    })
    return socket
  })
}

function ask(socket: WebSocket): void {
  if (socket.readyState !== WebSocket.OPEN) return
  while (socket.bufferedAmount < AHEAD_BYTES) {
    socket.send(JSON.stringify({ id: 1, name: 'retro.get', input: { retroId } }))
  }
  setImmediate(ask, socket)
}

function helloOf(more: object): string {
  const token = randomBytes(32).toString('base64url')
  return JSON.stringify({ hello: { role: 'guest', apiVersion: API_VERSION, token, ...more } })
}

function aSocket(): WebSocket {
  const socket = new WebSocket(`ws://${address}/api`, { origin: `http://${address}` })
  return socket.on('error', () => undefined)
}
