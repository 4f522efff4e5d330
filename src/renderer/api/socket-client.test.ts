import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import type { HealthRoundId, TeamId } from '@shared/domain/ids'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { WebSocketServer, type WebSocket } from 'ws'
import { useOriginSockets } from '../../../test/origin-socket'
import { SILENT_MS } from '@shared/api/beat'
import { createSocketClient, waitBeforeTry, type SocketClient } from './socket-client'

const TEAM = '6f0f9a3e-5b7c-4a52-9d3e-0d6d2b1c7a11' as TeamId

let host: WebSocketServer
let client: SocketClient
let url: string
/** What the host got, per line, and the lines themselves. */
let got: unknown[][]
let lines: WebSocket[]

beforeEach(async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
  useOriginSockets()
  got = []
  lines = []
  host = new WebSocketServer({ port: 0 })
  host.on('connection', (line) => {
    const frames: unknown[] = []
    got.push(frames)
    lines.push(line)
    line.on('message', (data: Buffer) => frames.push(JSON.parse(data.toString())))
  })
  await once(host, 'listening')
  const { port } = host.address() as AddressInfo
  url = `ws://127.0.0.1:${port}`
  client = createSocketClient({ url, hello: () => 'me' })
})

afterEach(async () => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
  client.close()
  for (const line of host.clients) line.terminate()
  await new Promise((closed) => host.close(closed))
})

/** The n-th line, once so many frames have come over it. */
async function line(index: number, frames: number): Promise<WebSocket> {
  await expect.poll(() => got[index]?.length ?? 0).toBe(frames)
  const found = lines[index]
  if (!found) throw new Error('no such line')
  return found
}

const say = (to: WebSocket, message: unknown) => to.send(JSON.stringify(message))
const rename = (name: string) => client.call('team.rename', { teamId: TEAM, name })
const frame = (id: number, name: string) => ({
  id,
  name: 'team.rename',
  input: { teamId: TEAM, name },
})

describe('createSocketClient', () => {
  it('says hello first, and what was asked before the welcome after it, in that order', async () => {
    const answers = Promise.all([rename('one'), rename('two')])
    const first = await line(0, 1)
    expect(client.connection.getState()).toEqual({ state: 'catching-up', waiting: 2 })

    say(first, { welcome: {} })
    await line(0, 3)
    expect(got).toEqual([[{ hello: 'me' }, frame(1, 'one'), frame(2, 'two')]])
    say(first, { id: 2, ok: true, value: null })
    say(first, { id: 1, ok: true, value: null })
    expect(await answers).toEqual([null, null])
    expect(client.connection.getState()).toEqual({ state: 'live', waiting: 0 })
  })

  it('comes back by itself and sends again what was not answered, in order and once', async () => {
    const first = await line(0, 1)
    say(first, { welcome: {} })
    await expect.poll(() => client.connection.getState().state).toBe('live')
    const [one, two] = [rename('one'), rename('two')]
    await line(0, 3)
    say(first, { id: 1, ok: true, value: null })
    expect(await one).toBeNull()
    first.terminate()
    await expect.poll(() => client.connection.getState().state).toBe('offline')
    const three = rename('three')
    expect(client.connection.getState().waiting).toBe(2)

    vi.advanceTimersByTime(waitBeforeTry(0, 1))
    const second = await line(1, 1)
    say(second, { welcome: {} })
    await line(1, 3)
    expect(got[1]).toEqual([{ hello: 'me' }, frame(2, 'two'), frame(3, 'three')])
    for (const id of [2, 3]) say(second, { id, ok: true, value: null })
    expect(await Promise.all([two, three])).toEqual([null, null])
  })

  it('never closes a health check by itself after a break: its ballots may have to come back first', async () => {
    const close = () => client.call('health.close', { roundId: TEAM as unknown as HealthRoundId })
    const first = await line(0, 1)
    say(first, { welcome: {} })
    await expect.poll(() => client.connection.getState().state).toBe('live')
    const underWay = close()
    await line(0, 2)
    first.terminate()
    await expect(underWay).rejects.toThrow('not-connected')
    await expect(close()).rejects.toThrow('not-connected')
    expect(client.connection.getState()).toEqual({ state: 'offline', waiting: 0 })

    vi.advanceTimersByTime(waitBeforeTry(0, 1))
    const second = await line(1, 1)
    say(second, { welcome: {} })
    const answer = rename('after it')
    await line(1, 2)
    expect(got[1]).toEqual([{ hello: 'me' }, frame(2, 'after it')])
    say(second, { id: 2, ok: true, value: null })
    expect(await answer).toBeNull()
  })

  it('gives up a line that says nothing any more, and sends again on the next', async () => {
    const first = await line(0, 1)
    say(first, { welcome: {} })
    await expect.poll(() => client.connection.getState().state).toBe('live')

    // Waiting for something lets the faked time go on a little, too.
    vi.advanceTimersByTime(SILENT_MS * 0.7)
    say(first, { beat: true })
    // What comes after the beat says that the beat has come.
    const marks: unknown[] = []
    client.on('trash.changed', (payload) => marks.push(payload))
    say(first, { event: 'trash.changed', payload: {} })
    await expect.poll(() => marks).toEqual([{}])
    vi.advanceTimersByTime(SILENT_MS * 0.7)
    expect(client.connection.getState().state).toBe('live')

    const answer = rename('into the dark')
    vi.advanceTimersByTime(SILENT_MS * 0.4)
    expect(client.connection.getState()).toEqual({ state: 'offline', waiting: 1 })
    vi.advanceTimersByTime(waitBeforeTry(0, 1))
    const second = await line(1, 1)
    say(second, { welcome: {} })
    await line(1, 2)
    say(second, { id: 1, ok: true, value: null })
    expect(await answer).toBeNull()
  })

  it('gives up a place where nobody answers, and tries again', async () => {
    await line(0, 1)
    vi.advanceTimersByTime(SILENT_MS + waitBeforeTry(0, 1))
    expect(await line(1, 1)).toBe(lines.at(-1))
  })

  it('tries at once when the device is awake or has a network again', async () => {
    client.close()
    const page = new EventTarget()
    vi.stubGlobal('window', page)
    const waking = createSocketClient({ url, hello: () => 'awake' })
    const isOn = async (index: number) => {
      await expect.poll(() => got[index]).toEqual([{ hello: 'awake' }])
    }
    const at = lines.length
    await isOn(at)
    lines[at]?.terminate()
    await expect.poll(() => waking.connection.getState().state).toBe('offline')
    // While it is waited for, no time passes by itself.
    const came = once(host, 'connection')
    page.dispatchEvent(new Event('online'))
    await came
    await isOn(at + 1)
    lines[at + 1]?.send(JSON.stringify({ welcome: {} }))
    await expect.poll(() => waking.connection.getState().state).toBe('live')
    // A line that is there is left alone, and so is one that was closed.
    const count = vi.getTimerCount()
    page.dispatchEvent(new Event('visibilitychange'))
    expect(vi.getTimerCount()).toBe(count)
    lines[at + 1]?.terminate()
    await expect.poll(() => waking.connection.getState().state).toBe('offline')
    waking.close()
    page.dispatchEvent(new Event('online'))
    expect(vi.getTimerCount()).toBe(count - 1)
  })

  it('sends what its listeners ask for at the welcome before what waited, and once', async () => {
    const waited = rename('waited')
    // Answered only by the end of this test.
    client.onWelcome(() => void client.call('app.info', {}).catch(() => undefined))
    const first = await line(0, 1)
    say(first, { welcome: {} })
    await line(0, 3)
    say(first, { id: 1, ok: true, value: null })
    await waited
    const names = got[0]?.map((one) => (one as { name?: string }).name)
    expect(names).toEqual([undefined, 'app.info', 'team.rename'])
  })

  it('throws a refusal with its field, and takes a code it does not know for a failure', async () => {
    const first = await line(0, 1)
    say(first, { welcome: {} })
    const [one, two] = [rename(''), rename('x')]
    say(first, { id: 1, ok: false, code: 'empty', field: 'name' })
    say(first, { id: 2, ok: false, code: 'of a later version' })
    await expect(one).rejects.toMatchObject({ code: 'empty', field: 'name' })
    await expect(two).rejects.toMatchObject({ code: 'internal' })
  })

  it('passes announcements to who listens for them, until they stop', async () => {
    const heard: unknown[] = []
    const stop = client.on('teams.changed', (payload) => heard.push(payload))
    const first = await line(0, 1)
    say(first, { event: 'teams.changed', payload: { teamId: TEAM } })
    say(first, { event: 'trash.changed', payload: {} })
    await expect.poll(() => heard).toEqual([{ teamId: TEAM }])
    stop()
    const marks: unknown[] = []
    client.on('trash.changed', (payload) => marks.push(payload))
    say(first, { event: 'teams.changed', payload: { teamId: null } })
    say(first, { event: 'trash.changed', payload: {} })
    await expect.poll(() => marks).toEqual([{}])
    expect(heard).toHaveLength(1)
  })

  it('stops trying when it is refused, and begins anew when it is told to', async () => {
    const refused: unknown[] = []
    client.onRefused((code) => refused.push(code))
    const first = await line(0, 1)
    say(first, { refused: 'stale-page', details: null })
    first.close()
    await expect.poll(() => client.connection.getState().state).toBe('offline')
    expect(refused).toEqual(['stale-page'])

    expect(vi.getTimerCount()).toBe(0)
    client.reconnect()
    await line(1, 1)
  })

  it('answers what still waits when it is closed', async () => {
    const answer = rename('one')
    client.close()
    await expect(answer).rejects.toMatchObject({ code: 'not-connected' })
  })
})

describe('waitBeforeTry', () => {
  it('doubles from half a second up to ten, and is off by up to half to either side', () => {
    const middle = [0, 1, 2, 3, 4, 5, 60].map((tries) => waitBeforeTry(tries, 0.5))
    expect(middle).toEqual([500, 1_000, 2_000, 4_000, 8_000, 10_000, 10_000])
    expect([waitBeforeTry(0, 0), waitBeforeTry(0, 1)]).toEqual([250, 750])
  })
})
