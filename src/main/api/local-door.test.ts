import { once } from 'node:events'
import { request, type IncomingMessage } from 'node:http'
import { connect } from 'node:net'
import { API_VERSION } from '@shared/api/contract'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { WebSocket } from 'ws'
import { aSocketLine, FILES, KEY } from '../../../test/contract/doors'
import { aWorld, dump, type World } from '../../../test/contract/world'
import { listeningOn } from '../../../test/listening'
import { DOOR_LIMITS } from './door-limits'
import { SAFE_HEADERS } from './http-door'
import { openLocalDoor, type LocalDoor } from './local-door'
import { localSockets, type LocalSockets } from './local-sockets'

const HELLO = { role: 'host', key: KEY, apiVersion: API_VERSION }

let world: World
let door: LocalDoor
let at: URL

beforeEach(async () => {
  world = await aWorld('writing')
  const { handlers, listeners } = world
  door = await openLocalDoor({
    files: FILES,
    port: 0,
    key: KEY,
    sockets: async () => localSockets({ handlers, listen: listeners.listen, key: KEY }),
  })
  at = new URL(door.url)
})

afterEach(async () => {
  vi.useRealTimers()
  await door.close()
  await world.close()
})

/** One request, its path sent as it stands: clients tidy paths up before they send them. */
async function ask(
  path: string,
  { method = 'GET', host = at.host } = {},
): Promise<IncomingMessage> {
  const sent = request({ host: at.hostname, port: at.port, path, method, headers: { host } })
  sent.end()
  const [response] = (await once(sent, 'response')) as [IncomingMessage]
  response.resume()
  return response
}

type Opened = { path?: string; origin?: string | null; headers?: Record<string, string> }

function socketTo({ path = '/api', origin = at.origin, headers = {} }: Opened = {}): WebSocket {
  const from = origin === null ? {} : { origin }
  const socket = new WebSocket(`ws://${at.host}${path}`, { headers: { ...from, ...headers } })
  socket.on('error', () => undefined)
  return socket
}

/** What was said on a socket until it was closed, and how. */
async function endOf(socket: WebSocket): Promise<{ code: number; said: unknown[] }> {
  const said: unknown[] = []
  socket.on('message', (data: Buffer) => said.push(JSON.parse(data.toString())))
  const [code] = (await once(socket, 'close')) as [number]
  return { code, said }
}

/** What becomes of a socket that says these things one after the other. */
async function endAfter(
  ...messages: (string | Buffer)[]
): Promise<{ code: number; said: unknown[] }> {
  const socket = socketTo()
  const end = endOf(socket)
  await once(socket, 'open')
  for (const message of messages) socket.send(message)
  return end
}

const helloOf = (hello: unknown) => JSON.stringify({ hello })

describe('files', () => {
  it('gives the page under / and each file under its own name, with its type', async () => {
    const types = await Promise.all(
      ['/', '/index.html', '/app.js', '/app.js?v=1'].map(async (path) => {
        const { statusCode, headers } = await ask(path)
        return [statusCode, headers['content-type']]
      }),
    )
    const [html, script] = ['text/html; charset=utf-8', 'text/javascript; charset=utf-8']
    expect(types).toEqual([
      [200, html],
      [200, html],
      [200, script],
      [200, script],
    ])
  })

  it.each([
    '/nothing',
    '/../package.json',
    '/..%2f..%2fpackage.json',
    '/%2e%2e/package.json',
    '/..\\package.json',
    '//etc/passwd',
    '/index.html/../../../etc/passwd',
    '/constructor',
    '/__proto__',
    '/api',
    'http://elsewhere.example/index.html',
  ])('has nothing at %s', async (path) => {
    expect((await ask(path)).statusCode).toBe(404)
  })

  it.each(['POST', 'PUT', 'DELETE', 'PATCH', 'OPTIONS', 'TRACE'])('refuses %s', async (method) => {
    expect((await ask('/', { method })).statusCode).toBe(405)
  })

  it.each(['elsewhere.example', 'elsewhere.example:80', '127.0.0.1', 'localhost'])(
    'is not called "%s", whoever points that name here',
    async (host) => {
      expect((await ask('/', { host })).statusCode).toBe(421)
    },
  )

  it('gives nothing to who does not say whom they call', async () => {
    const socket = connect(Number(at.port), at.hostname)
    socket.write('GET / HTTP/1.0\r\n\r\n')
    const [answer] = (await once(socket, 'data')) as [Buffer]
    expect(answer.toString()).toMatch(/^HTTP\/1\.1 421 /)
    socket.destroy()
  })

  it('sends the safe headers with every answer', async () => {
    const answers = await Promise.all([
      ask('/'),
      ask('/app.js'),
      ask('/nothing'),
      ask('/', { method: 'POST' }),
      ask('/', { host: 'elsewhere.example' }),
    ])
    const wanted = Object.fromEntries(
      Object.entries(SAFE_HEADERS).map(([name, value]) => [name.toLowerCase(), value]),
    )
    for (const { headers } of answers) expect(headers).toMatchObject(wanted)
  })

  it('lets the browser keep what is named after its content, and nothing else', async () => {
    const kept = await ask('/assets/main-B2.js')
    expect(kept.statusCode).toBe(200)
    expect(kept.headers).toMatchObject({
      'cache-control': 'private, max-age=31536000, immutable',
      'x-content-type-options': 'nosniff',
    })
    const others = await Promise.all([ask('/'), ask('/app.js'), ask('/assets/nothing-B2.js')])
    expect(others.map(({ headers }) => headers['cache-control'])).toEqual(Array(3).fill('no-store'))
  })

  it('allows pages only what is their own: no inline scripts, no evaluation, no other host', () => {
    const rules = Object.fromEntries(
      SAFE_HEADERS['Content-Security-Policy'].split('; ').map((rule) => rule.split(/ (.*)/)),
    ) as Record<string, string>
    expect(rules['default-src']).toBe("'none'")
    const sources = Object.entries(rules).filter(([name]) => name.endsWith('-src'))
    expect(sources.filter(([, value]) => !["'self'", "'none'"].includes(value))).toEqual([])
    expect(rules).toMatchObject({
      'base-uri': "'none'",
      'form-action': "'none'",
      'frame-ancestors': "'none'",
      'require-trusted-types-for': "'script'",
    })
  })
})

describe('sockets', () => {
  it.each([
    ['no origin', { origin: null }],
    ['a foreign origin', { origin: 'http://elsewhere.example' }],
    ['an origin that only begins like ours', { origin: 'http://127.0.0.1' }],
    ['the origin "null"', { origin: 'null' }],
    ['a foreign host', { headers: { host: 'elsewhere.example' } }],
    [
      'a foreign host and its own origin',
      { headers: { host: 'elsewhere.example' }, origin: 'http://elsewhere.example' },
    ],
    ['another path', { path: '/' }],
  ])('are not opened with %s', async (_what, options) => {
    const socket = socketTo(options)
    const opened = vi.fn<() => void>()
    socket.on('open', opened)
    await new Promise((closed) => socket.on('close', closed))
    expect(opened).not.toHaveBeenCalled()
  })

  it.each([
    ['a wrong key', { ...HELLO, key: 'cd'.repeat(32) }, 'forbidden'],
    ['a short key', { ...HELLO, key: '' }, 'forbidden'],
    ['no key', { role: 'host', apiVersion: API_VERSION }, 'forbidden'],
    ['the role of a guest', { ...HELLO, role: 'guest' }, 'forbidden'],
    ['nothing in it', null, 'forbidden'],
    ['an older version', { ...HELLO, apiVersion: API_VERSION - 1 }, 'stale-page'],
    ['a newer version', { ...HELLO, apiVersion: API_VERSION + 1 }, 'stale-page'],
    ['an older version and a wrong key', { ...HELLO, apiVersion: 0, key: 'x' }, 'forbidden'],
  ])('are sent away after a hello with %s', async (_what, hello, refused) => {
    const call = { id: 1, name: 'team.list', input: {} }
    expect(await endAfter(helloOf(hello), JSON.stringify(call))).toEqual({
      code: 1008,
      said: [{ refused, details: null }],
    })
  })

  it('are closed when no hello comes in time', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
    const socket = socketTo()
    const end = endOf(socket)
    await once(socket, 'open')
    // Nothing tells this side that the other has seen the connection, so its clock is moved until it has.
    while (socket.readyState === WebSocket.OPEN) {
      vi.advanceTimersByTime(DOOR_LIMITS.helloMs)
      await new Promise((seen) => setImmediate(seen))
    }
    expect(await end).toEqual({ code: 1008, said: [] })
  })

  it.each([
    ['a call before the hello', [JSON.stringify({ id: 1, name: 'team.list', input: {} })]],
    ['a binary frame', [Buffer.from(helloOf(HELLO))]],
    ['what is no JSON', ['{']],
    ['nothing', ['']],
    ['a key that reaches for a prototype', [`{"hello": {"__proto__": {}}}`]],
  ])('are closed after %s, and nothing was done', async (_what, messages) => {
    const before = dump(world.db)
    expect(await endAfter(...messages)).toEqual({ code: 1003, said: [] })
    expect(dump(world.db)).toBe(before)
  })

  it.each([
    ['a call without a name', JSON.stringify({ id: 1, input: {} })],
    ['a call without a number', JSON.stringify({ name: 'team.list', input: {} })],
    ['a list', '[]'],
    ['a call that reaches for a prototype', '{"id": 1, "name": "team.list", "__proto__": {}}'],
  ])('are closed after the hello by %s', async (_what, message) => {
    expect((await endAfter(helloOf(HELLO), message)).code).toBe(1003)
  })

  it('are closed by a message that is larger than anything a person does', async () => {
    expect((await endAfter(helloOf(HELLO), 'x'.repeat(4_000_001))).code).toBe(1009)
  })

  it('take a paste of 200 of the longest cards', async () => {
    const { call, ids } = world
    const cards = Array.from({ length: 200 }, () => ({
      cardId: crypto.randomUUID(),
      text: '\u{1f6a2}'.repeat(2_000),
    }))
    const line = await aSocketLine(door.url, HELLO)
    const input = { retroId: ids.retro, columnId: ids.column, cards }
    expect(await line.ask('card.addMany', input)).toEqual({ ok: true, value: null })
    const { counts } = await call('retro.get', { retroId: ids.retro })
    expect(counts.cards).toBe(204)
  })

  it('all hear what one of them did, and one that misbehaves takes no other with it', async () => {
    const [first, second] = [await aSocketLine(door.url, HELLO), await aSocketLine(door.url, HELLO)]
    await endAfter(helloOf(HELLO), '{')
    const input = { teamId: world.ids.team, name: 'Quay' }
    expect(await first.ask('team.rename', input)).toEqual({ ok: true, value: null })
    await expect.poll(() => second.heard.map(({ name }) => name)).toEqual(['teams.changed'])
    expect(first.heard).toEqual(second.heard)
  })

  it('answer calls in the order they came', async () => {
    const line = await aSocketLine(door.url, HELLO)
    const { team: teamId } = world.ids
    const names = Array.from({ length: 20 }, (_, index) => `Name ${index}`)
    await Promise.all(names.map((name) => line.ask('team.rename', { teamId, name })))
    const { team } = await world.call('team.get', { teamId })
    expect(team.name).toBe('Name 19')
  })
})

it('listens on the loopback address only, and says where and with which key', () => {
  expect(listeningOn(Number(at.port))).toEqual(['127.0.0.1'])
  expect(at.hostname).toBe('127.0.0.1')
  expect(at.hash).toBe(`#key=${KEY}`)
})

it('refuses a port that is taken', async () => {
  const sockets = vi.fn<() => Promise<LocalSockets>>()
  const again = openLocalDoor({ files: FILES, port: Number(at.port), key: KEY, sockets })
  await expect(again).rejects.toMatchObject({ code: 'EADDRINUSE', syscall: 'listen' })
  expect(sockets).not.toHaveBeenCalled()
})

describe('before the data is open', () => {
  type Early = { door: LocalDoor; open: () => void; fail: () => void }

  async function anEarlyDoor(): Promise<Early> {
    const { handlers, listeners } = world
    let [open, fail]: (() => void)[] = []
    const sockets = new Promise<LocalSockets>((done, failed) => {
      open = () => done(localSockets({ handlers, listen: listeners.listen, key: KEY }))
      fail = () => failed(new Error('no data'))
    })
    const early = await openLocalDoor({ files: FILES, port: 0, key: KEY, sockets: () => sockets })
    return { door: early, open: () => open?.(), fail: () => fail?.() }
  }

  it('gives out the page, and keeps a socket waiting until it is answered', async () => {
    const early = await anEarlyDoor()
    expect((await fetch(early.door.url)).status).toBe(200)
    const line = aSocketLine(early.door.url, HELLO)
    early.open()
    expect(await (await line).ask('app.info', {})).toMatchObject({ ok: true })
    await early.door.close()
  })

  it('lets go of who waits where there will be none', async () => {
    const early = await anEarlyDoor()
    const { host, origin } = new URL(early.door.url)
    const refused = once(new WebSocket(`ws://${host}/api`, { origin }), 'error')
    early.fail()
    expect(await refused).toHaveLength(1)
    await early.door.close()
  })

  it('lets go of who waits when it closes', async () => {
    const early = await anEarlyDoor()
    const { host, origin } = new URL(early.door.url)
    const refused = once(new WebSocket(`ws://${host}/api`, { origin }), 'error')
    const closed = early.door.close()
    early.open()
    expect(await refused).toHaveLength(1)
    await closed
  })
})
