import { mkdtempSync } from 'node:fs'
import { tmpdir, type NetworkInterfaceInfo } from 'node:os'
import { join } from 'node:path'
import type { RetroId } from '@shared/domain/ids'
import { AppError } from '@shared/errors'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { DOOR_LIMITS } from '../../src/main/api/door-limits'
import { openCore } from '../../src/main/core'
import { openMemoryDatabase } from '../../src/main/db/open-database'
import { roomRepository } from '../../src/main/room/room-repository'
import { createRooms, type RoomsDeps } from '../../src/main/room/rooms'
import { aPlace, aRunningRetro, aWorld, newId } from '../world'
import { aGuestIn, sayHello } from './a-line'
import { aRetroIn, aRoom, aRoomHost, roomOf } from './a-room'

const LOOPBACK = '127.0.0.1'
const aFolder = () => mkdtempSync(join(tmpdir(), 'candor-rooms-'))

describe('a room', () => {
  it('opens once when it is asked for twice at the same moment', async () => {
    const room = await aRoom()
    await Promise.all([
      room.host('room.open', { placeId: room.retroId, address: LOOPBACK }),
      room.host('room.open', { placeId: room.retroId, address: LOOPBACK }),
    ])
    const { address } = await room.seen()
    await room.host('room.close', { placeId: room.retroId })
    await expect(fetch(`http://${address}/`)).rejects.toThrow('fetch failed')
    expect(address).toBe(room.address)
    await room.close()
  })

  it('is the only one: opening another retro’s closes it', async () => {
    const room = await aRoom()
    const other = await aRetroIn(room, 'named')
    await Promise.all([
      room.host('room.open', { placeId: room.retroId, address: LOOPBACK }),
      room.host('room.open', { placeId: other, address: LOOPBACK }),
    ])
    expect(await room.seen()).toMatchObject({ isOpen: false, address: null, code: null })
    expect(await room.host('room.get', { placeId: other })).toMatchObject({ isOpen: true })
    await room.close()
  })

  it('takes a free port by chance, and keeps it', async () => {
    const room = await aRoom()
    const [, port] = room.address.split(':')
    const other = await aRetroIn(room, 'named')
    await room.host('room.open', { placeId: other, address: LOOPBACK })
    const { address } = await room.host('room.get', { placeId: other })
    expect(address).not.toBe(`${LOOPBACK}:${port}`)
    await room.host('room.open', { placeId: room.retroId, address: LOOPBACK })
    expect((await room.seen()).address).toBe(room.address)
    await room.close()
  })

  it('closes with its retro, tells everybody, and keeps nothing of who was there', async () => {
    const room = await aRoom()
    const guest = await aGuestIn(room)
    await guest.addCard('Mine')
    await room.host('cards.reveal', { retroId: room.retroId })
    await room.host('retro.close', { retroId: room.retroId })
    expect(await guest.heard((frame) => 'refused' in frame)).toMatchObject({ refused: 'closed' })
    expect(room.db.prepare('SELECT * FROM seat').all()).toEqual([])
    expect(room.db.prepare('SELECT * FROM room').all()).toEqual([])
    expect(room.db.prepare('SELECT * FROM spent_card').all()).toEqual([])
    await room.close()
  })

  it('takes the port of before, under another secret, once its retro is taken up again', async () => {
    const room = await aRoom()
    const { address, joinUrl } = await room.seen()
    await room.host('retro.close', { retroId: room.retroId })
    await room.host('retro.reopen', { retroId: room.retroId })
    await room.host('room.open', { placeId: room.retroId, address: LOOPBACK })
    const again = await room.seen()
    expect(again.address).toBe(address)
    expect(again.joinUrl).not.toBe(joinUrl)
    await room.close()
  })

  it.each(['retro.delete', 'team.delete'] as const)('closes on %s', async (name) => {
    const room = await aRoom()
    const guest = await aGuestIn(room)
    const { teamId } = await room.picture()
    if (name === 'retro.delete') await room.host(name, { retroId: room.retroId })
    else await room.host(name, { teamId })
    expect(await guest.heard((frame) => 'refused' in frame)).toMatchObject({ refused: 'closed' })
    await guest.closed
    await expect(fetch(`http://${room.address}/`)).rejects.toThrow('fetch failed')
    await room.close()
  })

  it('is reached only when a device asked for it, not when the host looks by itself', async () => {
    const room = await aRoom()
    const check = { placeId: room.retroId }
    expect(await room.host('room.check', check)).toEqual({ answers: true })
    expect(await room.seen()).toMatchObject({ reached: false })
    await fetch(`http://${room.address}/`)
    expect(await room.seen()).toMatchObject({ reached: true })
    await room.close()
  })

  it('asks everybody to join again when it is renewed', async () => {
    const room = await aRoom()
    const guest = await aGuestIn(room)
    await room.host('room.renew', { placeId: room.retroId })
    await guest.closed
    const old = { token: guest.token, secret: room.secret, name: 'Gil' }
    expect(await sayHello(room, old)).toMatchObject({ refused: 'wrong-code' })
    expect(await room.seen()).toMatchObject({ joined: 0, isOpen: true, address: room.address })
    await room.close()
  })
})

describe('after the host went down', () => {
  it('nothing is kept of who was in the room of a retro that was closed just before', async () => {
    const folder = aFolder()
    const room = await aRoom({ folder })
    await aGuestIn(room)
    // What a kill between the close and the room's end leaves.
    room.db.prepare('UPDATE retro SET closed_at = 1 WHERE id = ?').run(room.retroId)
    await room.crash()
    const again = await aRoomHost({ folder })
    expect(again.db.prepare('SELECT * FROM seat').all()).toEqual([])
    expect(again.db.prepare('SELECT * FROM room').all()).toEqual([])
    await again.crash()
  })

  it('the room is open again at the same place, under the same code, with its seats', async () => {
    const folder = aFolder()
    const room = await aRoom({ folder })
    const guest = await aGuestIn(room)
    const before = await room.seen()
    await room.crash()

    const again = await roomOf(await aRoomHost({ folder }), room.retroId)
    expect(await again.seen()).toMatchObject({
      isOpen: true,
      address: before.address,
      joinUrl: before.joinUrl,
      code: before.code,
      joined: 1,
      notice: 'none',
    })
    expect(await sayHello(again, { token: guest.token })).toMatchObject({
      welcome: { name: 'Gil' },
    })
    await again.close()
  })

  it('a command that only reads does not open the room, and leaves it to the next host', async () => {
    const folder = aFolder()
    const room = await aRoom({ folder })
    await room.crash()
    const core = openCore({ dataFolder: folder, host: 'local', version: '0.0.0' })
    await core.close()

    const again = await aRoomHost({ folder })
    expect(await again.host('room.get', { placeId: room.retroId })).toMatchObject({ isOpen: true })
    await again.crash()
  })

  it('stays closed where it was closed before the host went down', async () => {
    const folder = aFolder()
    const room = await aRoom({ folder })
    await room.host('room.close', { placeId: room.retroId })
    await room.crash()
    const again = await aRoomHost({ folder })
    const picture = await again.host('room.get', { placeId: room.retroId })
    expect(picture).toMatchObject({ isOpen: false, address: null })
    await again.crash()
  })

  it('the room of a team in the trash stays closed', async () => {
    const folder = aFolder()
    const room = await aRoom({ folder })
    await room.crash()
    const between = aWorld({ folder })
    between.db.exec('UPDATE team SET removed = 1')
    await between.close()
    const again = await aRoomHost({ folder })
    await expect(fetch(`http://${room.address}/`)).rejects.toThrow('fetch failed')
    await again.crash()
  })
})

describe('the watch over rooms', () => {
  afterEach(() => void vi.useRealTimers())

  async function watched() {
    const world = aWorld({ db: openMemoryDatabase() })
    const { retroId } = await aRunningRetro(world)
    const clock = { ms: 0 }
    const network: { lo: NetworkInterfaceInfo[] } = {
      lo: [{ address: LOOPBACK, family: 'IPv4', internal: true, netmask: '', mac: '', cidr: null }],
    }
    const deps: RoomsDeps = {
      repository: roomRepository(world.db),
      files: () => new Map(),
      answer: () => Promise.resolve({ ok: true, value: null }),
      listen: () => () => {},
      placeOf: () => aPlace(retroId),
      onChange: () => {},
      limits: DOOR_LIMITS,
      now: () => clock.ms,
      interfaces: () => network,
    }
    vi.useFakeTimers({ toFake: ['setInterval'] })
    const rooms = createRooms(deps)
    await rooms.open(retroId, LOOPBACK)
    const look = async (afterMs: number) => {
      clock.ms += afterMs
      vi.advanceTimersByTime(5_000)
      // Behind what the look has begun.
      await rooms.roomOf(newId<RetroId>()).close('none')
    }
    return { rooms, retroId, network, look }
  }

  it('leaves a room open while nothing changes', async () => {
    const { rooms, retroId, look } = await watched()
    await look(5_000)
    await look(30_000)
    expect(rooms.roomOf(retroId).picture()).toMatchObject({ isOpen: true, notice: 'none' })
    await rooms.dispose()
  })

  it('closes a room whose address is gone', async () => {
    const { rooms, retroId, network, look } = await watched()
    network.lo = []
    await look(5_000)
    expect(rooms.roomOf(retroId).picture()).toMatchObject({
      isOpen: false,
      notice: 'network-changed',
    })
    await rooms.dispose()
  })

  it('closes a room that slept with the laptop', async () => {
    const { rooms, retroId, look } = await watched()
    await look(10 * 60_000)
    expect(rooms.roomOf(retroId).picture()).toMatchObject({ isOpen: false, notice: 'slept' })
    await rooms.dispose()
  })

  it('does not fall over a room whose retro is gone', async () => {
    const world = aWorld()
    const { retroId } = await aRunningRetro(world)
    const said = vi.spyOn(console, 'error').mockImplementation(() => {})
    let isTold = false
    const rooms = createRooms({
      repository: roomRepository(world.db),
      files: () => new Map(),
      answer: () => Promise.resolve({ ok: true, value: null }),
      listen: () => () => {},
      placeOf: () => aPlace(retroId),
      onChange: () => {
        isTold = true
        throw new AppError('not-found')
      },
      limits: DOOR_LIMITS,
      now: () => 0,
    })
    await rooms.open(retroId, LOOPBACK)
    await expect.poll(() => isTold).toBe(true)
    expect(said).not.toHaveBeenCalled()
    await rooms.dispose()
  })
})
