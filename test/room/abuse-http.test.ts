import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { listeningOn } from '../listening'
import { aGuestIn, expectServed, type Joined } from './a-line'
import { aRoom, type Room } from './a-room'
import { aRawSocket, rawRequest, upgradeLines } from './raw-socket'

let room: Room
let good: Joined
const get = (path: string, host = room.address) =>
  rawRequest(room, [`GET ${path} HTTP/1.1`, `Host: ${host}`])

beforeAll(async () => {
  room = await aRoom()
  good = await aGuestIn(room)
})
afterAll(async () => {
  await expectServed(good)
  await room.close()
})

describe('the page of a room', () => {
  it('is given under its own name, as text that talks to nobody else', async () => {
    const page = await get('/')
    expect(page).toMatch(/^HTTP\/1\.1 200/)
    expect(page).toContain('<title>Room</title>')
    expect(page).toContain("Content-Security-Policy: default-src 'none'")
    expect(page).toContain('X-Content-Type-Options: nosniff')
    expect(page).toContain('Referrer-Policy: no-referrer')
    expect(page).toContain('Cache-Control: no-store')
  })

  it.each(['evil.example', 'localhost', '127.0.0.1', '127.0.0.1:1', '127.0.0.1:80 ', '[::1]'])(
    'is refused under the name %s',
    async (host) => {
      expect(await get('/', host)).toMatch(/^HTTP\/1\.1 421/)
    },
  )

  it('is refused without a name', async () => {
    expect(await rawRequest(room, ['GET / HTTP/1.0'])).toMatch(/^HTTP\/1\.1 421/)
    expect(await rawRequest(room, ['GET / HTTP/1.1'])).toMatch(/^HTTP\/1\.1 400/)
  })

  it.each(['POST', 'PUT', 'DELETE', 'HEAD', 'OPTIONS', 'PATCH', 'TRACE'])(
    'is not for %s',
    async (method) => {
      const answer = await rawRequest(room, [`${method} / HTTP/1.1`, `Host: ${room.address}`])
      expect(answer).toMatch(/^HTTP\/1\.1 405/)
    },
  )

  it.each([
    '/index.html',
    '/../package.json',
    '/..%2f..%2fetc/passwd',
    '/%2e%2e/%2e%2e/etc/passwd',
    '//etc/passwd',
    '/room/../index.html',
    '/room.html/',
    '/room.html%00',
    '/ROOM.HTML',
    '/__proto__',
    '/constructor',
    '/api',
    'http://evil.example/',
  ])('is all there is: %s is nothing', async (path) => {
    expect(await get(path)).toMatch(/^HTTP\/1\.1 404/)
  })

  it('is not given to who sends an endless header', async () => {
    const answer = await rawRequest(room, [
      'GET / HTTP/1.1',
      `Host: ${room.address}`,
      `X-Long: ${'x'.repeat(9_000)}`,
    ])
    expect(answer).not.toContain('200')
  })
})

// A room of their own: nobody who is well-behaved is to be measured by so short a patience.
describe('the page of a room in a hurry', () => {
  let hurried: Room
  beforeAll(async () => {
    hurried = await aRoom({ limits: { headersMs: 300, requestMs: 600_000 } })
  })
  afterAll(() => hurried.close())

  it('is not given to who never ends the header', async () => {
    const raw = await aRawSocket(hurried)
    raw.write(`GET / HTTP/1.1\r\nHost: ${hurried.address}\r\nX-Slow: `)
    await raw.closed
    expect(raw.text()).not.toContain('200')
  })

  it('is not given to who connects and says nothing', async () => {
    const raw = await aRawSocket(hurried)
    await raw.closed
    expect(raw.text()).not.toContain('200')
  })
})

describe('the socket of a room', () => {
  it.each([
    ['a foreign name', { Host: 'evil.example', Origin: 'http://evil.example' }],
    ['a foreign page', { Origin: 'http://evil.example' }],
    ['a page of another port', { Origin: 'http://127.0.0.1:1' }],
    ['another scheme', { Origin: 'https://HOST' }],
    ['no page', { Origin: '' }],
    ['the page null', { Origin: 'null' }],
  ])('is refused to %s', async (_whose, headers) => {
    const own = Object.fromEntries(
      Object.entries(headers).map(([name, value]) => [name, value.replace('HOST', room.address)]),
    )
    const raw = await aRawSocket(room)
    raw.write(`${upgradeLines(room.address, own).join('\r\n')}\r\n\r\n`)
    await raw.closed
    expect(raw.text()).not.toContain('101')
  })

  it('compresses nothing, though it is asked to', async () => {
    const raw = await aRawSocket(room)
    const asking = { 'Sec-WebSocket-Extensions': 'permessage-deflate' }
    raw.write(`${upgradeLines(room.address, asking).join('\r\n')}\r\n\r\n`)
    await expect.poll(raw.text).toContain('\r\n\r\n')
    expect(raw.text()).toMatch(/^HTTP\/1\.1 101/)
    expect(raw.text().toLowerCase()).not.toContain('deflate')
    raw.destroy()
  })

  it('is nowhere but under its path', async () => {
    const raw = await aRawSocket(room)
    const lines = upgradeLines(room.address).with(0, 'GET /other HTTP/1.1')
    raw.write(`${lines.join('\r\n')}\r\n\r\n`)
    await raw.closed
    expect(raw.text()).not.toContain('101')
  })

  it('listens on its one address only', () => {
    const [, port] = room.address.split(':')
    expect(listeningOn(Number(port))).toEqual(['127.0.0.1'])
  })
})
