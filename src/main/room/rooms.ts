import { networkInterfaces } from 'node:os'
import type { PlaceId } from '@shared/domain/ids'
import { codeOf } from '@shared/errors'
import { lanAddresses, type Interfaces } from './lan-addresses'
import { createRoom, type Room, type RoomDeps } from './room'
import { trouble } from '../log/log'

export type RoomsDeps = Omit<RoomDeps, 'inTurn'> & { readonly interfaces?: () => Interfaces }

export type Rooms = ReturnType<typeof createRooms>

const LOOK_EVERY_MS = 5_000
/** A look that comes so late was held up by more than a busy laptop. */
const ASLEEP_MS = 60_000

/** The rooms of all retros; one is open at a time. Watches the network they are on. */
export function createRooms({ interfaces = networkInterfaces, ...deps }: RoomsDeps) {
  const rooms = new Map<PlaceId, Room>()
  let watch: NodeJS.Timeout | null = null
  let lookedAt = deps.now()
  let turn: Promise<void> = Promise.resolve()

  /** One opening or closing after the other: no room is opened twice, or opened while it closes. */
  function inTurn(work: () => Promise<void>): Promise<void> {
    const done = turn.then(work)
    turn = done.catch(() => undefined)
    return done
  }

  function roomOf(placeId: PlaceId): Room {
    const known = rooms.get(placeId) ?? createRoom({ ...deps, inTurn }, placeId)
    rooms.set(placeId, known)
    return known
  }

  const addresses = () => lanAddresses(interfaces())
  const openRooms = () => [...rooms].filter(([, room]) => room.isOpen())

  /** Nobody is there to be told what failed; what is left behind is made up for at the next start. */
  async function byItself(work: () => Promise<unknown>): Promise<void> {
    try {
      await work()
    } catch (error) {
      trouble('a room could not be closed', error)
    }
  }

  function isGone(placeId: PlaceId): boolean {
    try {
      deps.placeOf(placeId)
      return false
    } catch (error) {
      if (codeOf(error) !== 'not-found') throw error
      return true
    }
  }

  async function open(placeId: PlaceId, address: string): Promise<void> {
    const others = [...rooms].filter(([id]) => id !== placeId)
    await Promise.all([
      ...others.map(([, room]) => room.close('none')),
      roomOf(placeId).open(address),
    ])
    lookedAt = deps.now()
    watch ??= setInterval(look, LOOK_EVERY_MS).unref()
  }

  /** Closes rooms after a sleep, and where this laptop does not have the address any more. */
  function look(): void {
    const now = deps.now()
    const wasAsleep = now - lookedAt > LOOK_EVERY_MS + ASLEEP_MS
    lookedAt = now
    if (wasAsleep) return void sleep()

    const present = new Set(addresses().map(({ address }) => address))
    for (const [, room] of openRooms()) {
      const address = room.address()
      if (address !== null && !present.has(address))
        void byItself(() => room.close('network-changed'))
    }
  }

  /** The laptop goes to sleep, or did: an open port must not be waiting where it wakes up. */
  async function sleep(): Promise<void> {
    await byItself(() => Promise.all(openRooms().map(([, room]) => room.close('slept'))))
  }

  return {
    addresses,
    roomOf,
    open,
    sleep,
    /** Opens again, at the same place where possible, the rooms that were open when the host went down. */
    async reopen(): Promise<void> {
      for (const placeId of deps.repository.over()) await roomOf(placeId).end()
      const present = addresses()
      for (const saved of deps.repository.open()) {
        const isPresent = present.some(({ address }) => address === saved.address)
        const address = isPresent ? saved.address : present.find((one) => !one.isLoopback)?.address
        if (address === undefined) await roomOf(saved.placeId).close('network-changed')
        else await open(saved.placeId, address)
      }
    },
    /** Closes the rooms of what went to the trash. */
    async closeGone(): Promise<void> {
      const gone = openRooms().filter(([placeId]) => isGone(placeId))
      await byItself(() => Promise.all(gone.map(([, room]) => room.close('none', 'closed'))))
    },
    /** Somebody's name was erased: their lines end, and they come back under another. */
    forgetPerson(name: string): void {
      for (const [, room] of rooms) room.forgetPerson(name)
    },
    async end(placeId: PlaceId): Promise<void> {
      await byItself(async () => roomOf(placeId).end())
    },
    /** Lets go of every port at once. What is saved stays, so that a crash and an exit differ only in `closeAll`. */
    async dispose(): Promise<void> {
      if (watch) clearInterval(watch)
      await Promise.all([...rooms.values()].map((room) => room.dispose()))
    },
    async closeAll(): Promise<void> {
      await Promise.all(openRooms().map(([, room]) => room.close('none')))
    },
  }
}
