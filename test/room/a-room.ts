import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { CallName, Input, Output } from '@shared/api/contract'
import type { RoomPicture } from '@shared/api/room-calls'
import type { Actor } from '@shared/domain/actor'
import type { RetroPicture } from '@shared/domain/picture'
import type { ColumnId, FormatId, RetroId, TeamId } from '@shared/domain/ids'
import type { NamesLevel } from '@shared/domain/names'
import { AppError } from '@shared/errors'
import { dispatch } from '../../src/main/api/dispatch'
import type { DoorLimits } from '../../src/main/api/door-limits'
import { createHandlers } from '../../src/main/all-handlers'
import { openDatabase, openMemoryDatabase } from '../../src/main/db/open-database'
import { createListeners } from '../../src/main/events/listeners'
import { newId } from '../world'

const HOST: Actor = { role: 'host' }

/** The pages a room serves: just enough to tell one file from another. */
const pages = (() => {
  const folder = mkdtempSync(join(tmpdir(), 'candor-pages-'))
  writeFileSync(join(folder, 'room.html'), '<title>Room</title>')
  writeFileSync(join(folder, 'index.html'), '<title>Host</title>')
  return folder
})()

export type RoomHost = Awaited<ReturnType<typeof aRoomHost>>
export type Room = Awaited<ReturnType<typeof aRoom>>

type HostOptions = { folder?: string; limits?: Partial<DoorLimits>; now?: () => number }

/** A host with all but its window: what is in it can be asked as the host, and rooms open on real ports. */
export async function aRoomHost({ folder, ...options }: HostOptions = {}) {
  const db = folder === undefined ? openMemoryDatabase() : openDatabase(folder)
  const listeners = createListeners()
  const { handlers, rooms } = createHandlers(db, listeners, {
    dataFolder: folder ?? ':memory:',
    host: 'local',
    version: '0.0.0',
    pages,
    ...options,
    // Nobody waits here for a peer that does not say goodbye, or longer than it takes to see the order of things; and
    // nothing is said but what a test is about.
    limits: { closeMs: 200, guessMs: 5, beatMs: 600_000, ...options.limits },
  })
  await rooms.reopen()
  return {
    db,
    listeners,
    rooms,
    async host<N extends CallName>(name: N, input: Input<N>): Promise<Output<N>> {
      const reply = await dispatch(handlers, HOST, name, input)
      if (!reply.ok) throw new AppError(reply.code, { field: reply.field })
      // One cast: TypeScript can't tie the name of a call to the value of its reply.
      return reply.value as Output<N>
    },
    /** As when the power goes: what is saved of the rooms stays saved. */
    async crash(): Promise<void> {
      await rooms.dispose()
      db.close()
    },
  }
}

type RoomOptions = HostOptions & { names?: NamesLevel }

/** A retro in its Write stage with its room open on the loopback address. */
export async function aRoom({ names = 'named', ...options }: RoomOptions = {}) {
  const host = await aRoomHost(options)
  const retroId = await aRetroIn(host, names)
  await host.host('room.open', { placeId: retroId, address: '127.0.0.1' })
  return roomOf(host, retroId)
}

/** A room that is open on a host, by the retro it belongs to. */
export async function roomOf(host: RoomHost, retroId: RetroId) {
  const { columns } = await host.host('retro.get', { retroId })
  const { address, joinUrl } = await host.host('room.get', { placeId: retroId })
  if (address === null || joinUrl === null) throw new Error('the room is not open')
  return {
    ...host,
    retroId,
    address,
    secret: new URL(joinUrl).hash.slice(1),
    columnId: columns[0]?.id ?? newId<ColumnId>(),
    picture: (): Promise<RetroPicture> => host.host('retro.get', { retroId }),
    seen: (): Promise<RoomPicture> => host.host('room.get', { placeId: retroId }),
    /** Ends the test with the world. */
    close: host.crash,
  }
}

/** A team, a retro and somebody at the laptop. */
export async function aRetroIn({ host }: Pick<RoomHost, 'host'>, names: NamesLevel) {
  const [teamId, retroId] = [newId<TeamId>(), newId<RetroId>()]
  await host('team.create', { teamId, name: 'Harbour', members: [{ id: newId(), name: 'Ada' }] })
  await host('retro.create', {
    retroId,
    teamId,
    formatId: 'start-stop-continue' as FormatId,
    title: 'Sprint 42 retro',
    sprint: '',
    names,
    minutes: 60,
    people: 5,
    votesPerPerson: 3,
    votesPerTopic: 2,
  })
  await host('laptop.sit', { retroId, secret: 'L'.repeat(43), name: 'Lee' })
  await host('stage.enter', { retroId, stage: 'write' })
  return retroId
}
