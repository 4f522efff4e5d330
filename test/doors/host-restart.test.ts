import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { API_VERSION } from '@shared/api/contract'
import type { CardId, HealthRoundId, RetroId } from '@shared/domain/ids'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { openLocalDoor, type LocalDoor } from '../../src/main/api/local-door'
import { localSockets } from '../../src/main/api/local-sockets'
import { openCore, type Core } from '../../src/main/core'
import { createRetroStore } from '../../src/renderer/api/retro-store'
import { createSocketClient, type SocketClient } from '../../src/renderer/api/socket-client'
import { FILES, KEY } from '../contract/doors'
import { aRetroOf, newId, newSecret } from '../contract/world'
import { useOriginSockets } from '../origin-socket'

/** The page waits up to three quarters of a second before it tries again. */

let folder: string
let core: Core
let door: LocalDoor
let page: SocketClient
let retroId: RetroId

beforeEach(async () => {
  useOriginSockets()
  folder = mkdtempSync(join(tmpdir(), 'candor-restart-'))
  await startHost(0)
  page = openPage()
  const teamId = newId<never>()
  await page.call('team.create', { teamId, name: 'Harbour', members: [] })
  retroId = (await aRetroOf(page.call, teamId)).id
})

afterEach(async () => {
  page.close()
  await stopHost()
  rmSync(folder, { recursive: true })
  vi.unstubAllGlobals()
})

async function startHost(port: number): Promise<void> {
  core = openCore({ dataFolder: folder, host: 'local', version: '1.2.3' })
  const { handlers, listen } = core
  door = await openLocalDoor({
    files: FILES,
    port,
    key: KEY,
    sockets: async () => localSockets({ handlers, listen, key: KEY }),
  })
}

async function stopHost(): Promise<void> {
  await door.close()
  await core.close()
}

function openPage(): SocketClient {
  const { host } = new URL(door.url)
  return createSocketClient({
    url: `ws://${host}/api`,
    hello: () => ({ role: 'host', key: KEY, apiVersion: API_VERSION }),
  })
}

it('a page finds its host again after a restart, and nothing it sent is lost or there twice', async () => {
  // As the retro page does it: a host that came back does not know who sits at the laptop.
  const secret = newSecret()
  page.onWelcome(() => void page.call('laptop.sit', { retroId, secret, name: 'Ada' }))
  const store = createRetroStore(page, retroId)
  page.onWelcome(() => void store.refresh())
  await page.call('laptop.sit', { retroId, secret, name: 'Ada' })
  const { columns } = await page.call('retro.get', { retroId })
  const columnId = columns[0]?.id
  if (!columnId) throw new Error('no column')

  const texts = Array.from({ length: 30 }, (_, index) => `Card ${index}`)
  const write = (some: readonly string[]) =>
    some.map((text) => page.call('card.add', { retroId, columnId, cardId: newId<CardId>(), text }))
  await Promise.all(write(texts.slice(0, 10)))
  // These are on their way when the host goes, and of some it never says that it has them.
  const onTheirWay = write(texts.slice(10, 20))
  const { port } = new URL(door.url)
  await stopHost()
  await expect.poll(() => page.connection.getState().state).toBe('offline')
  const waiting = write(texts.slice(20))
  expect(page.connection.getState().waiting).toBeGreaterThanOrEqual(10)

  await startHost(Number(port))
  await Promise.all([...onTheirWay, ...waiting])
  const fresh = await page.call('retro.get', { retroId })
  expect(fresh.counts.cards).toBe(30)
  await expect.poll(() => store.getState().picture?.version).toBe(fresh.version)
  expect(store.getState().picture?.counts.cards).toBe(30)
  store.stop()
}, 40_000)

it('a round whose close was on its way when the host went is open still, and asks for its ballots', async () => {
  const { teamId } = await page.call('retro.get', { retroId })
  const roundId = newId<HealthRoundId>()
  const [model] = await page.call('health.models', { teamId })
  if (!model) throw new Error('no model')
  await page.call('health.open', {
    roundId,
    teamId,
    retroId: null,
    title: 'November check',
    modelId: model.id,
    statementKeys: model.statements.map(({ key }) => key),
    terms: { smallest: 3, asksComments: false, sharedWith: 'room', people: 3, isOpenRound: false },
  })
  const { port } = new URL(door.url)
  await stopHost()
  await expect(page.call('health.close', { roundId })).rejects.toThrow('not-connected')
  await startHost(Number(port))
  expect(await page.call('health.get', { roundId })).toMatchObject({
    closedOn: null,
    isEnough: false,
  })
}, 40_000)
