import { connect, type Socket } from 'node:net'
import type { Room } from './a-room'

type Where = Pick<Room, 'address'>

/** A bare TCP connection to the room; keeps what comes back. */
export async function aRawSocket({ address }: Where) {
  const [host = '', port = ''] = address.split(':')
  const socket: Socket = connect(Number(port), host)
  const parts: Buffer[] = []
  socket.on('data', (part) => void parts.push(part))
  socket.on('error', () => {})
  const closed = new Promise<void>((resolve) => socket.on('close', () => resolve()))
  await new Promise<void>((resolve) => {
    socket.once('connect', () => resolve())
    socket.once('close', () => resolve())
  })
  return {
    socket,
    closed,
    write: (bytes: string | Buffer) => socket.write(bytes),
    text: () => Buffer.concat(parts).toString('latin1'),
    bytes: () => Buffer.concat(parts),
    destroy: () => socket.destroy(),
  }
}
export type RawSocket = Awaited<ReturnType<typeof aRawSocket>>

/** Sends one request as it stands and gives all that comes back until the other side hangs up. */
export async function rawRequest(room: Where, lines: readonly string[]): Promise<string> {
  const raw = await aRawSocket(room)
  raw.write(`${[...lines, 'Connection: close'].join('\r\n')}\r\n\r\n`)
  await raw.closed
  return raw.text()
}

export const upgradeLines = (address: string, headers: Readonly<Record<string, string>> = {}) => {
  const all = {
    Host: address,
    Origin: `http://${address}`,
    Connection: 'Upgrade',
    Upgrade: 'websocket',
    'Sec-WebSocket-Version': '13',
    'Sec-WebSocket-Key': 'dGhlIHNhbXBsZSBub25jZQ==',
    ...headers,
  }
  const lines = Object.entries(all).filter(([, value]) => value !== '')
  return ['GET /api HTTP/1.1', ...lines.map(([name, value]) => `${name}: ${value}`)]
}

/** A WebSocket by hand: what is written after the handshake are frames of our own making. */
export async function aRawWebSocket(room: Where): Promise<RawSocket> {
  const raw = await aRawSocket(room)
  raw.write(`${upgradeLines(room.address).join('\r\n')}\r\n\r\n`)
  await new Promise<void>((resolve) => {
    raw.socket.on('data', () => raw.text().includes('\r\n\r\n') && resolve())
    raw.socket.on('close', () => resolve())
  })
  return raw
}

export const OPCODES = { more: 0, text: 1, binary: 2, close: 8, ping: 9 } as const

/** One masked frame, as a browser sends it. */
export function aFrame(opcode: number, payload: string | Buffer, isLast = true): Buffer {
  const body = Buffer.from(payload)
  const head = [(isLast ? 0x80 : 0) | opcode]
  if (body.length < 126) head.push(0x80 | body.length)
  else head.push(0x80 | 126, body.length >> 8, body.length & 0xff)
  // A mask of zeros is a mask.
  return Buffer.concat([Buffer.from([...head, 0, 0, 0, 0]), body])
}

/** The code of the close frame at the end of what came back; null where the line was cut. */
export function closeCodeOf(raw: RawSocket): number | null {
  const bytes = raw.bytes()
  const at = bytes.lastIndexOf(Buffer.from([0x88, 0x02]))
  return at === -1 ? null : bytes.readUInt16BE(at + 2)
}
