import { networkInterfaces } from 'node:os'
import type { RetroId } from '@shared/domain/ids'
import { lanAddresses } from './lan-addresses'
import { createRoom, type Room, type RoomDeps } from './room'

export type Rooms = ReturnType<typeof createRooms>

const LOOK_EVERY_MS = 5_000

/** The rooms of all retros; one is open at a time. Watches the network they are on. */
export function createRooms(deps: RoomDeps) {
  const rooms = new Map<RetroId, Room>()
  let watch: NodeJS.Timeout | null = null

  function roomOf(retroId: RetroId): Room {
    const known = rooms.get(retroId) ?? createRoom(deps, retroId)
    rooms.set(retroId, known)
    return known
  }

  const openRooms = () => [...rooms.values()].filter((room) => room.isOpen())

  /** Closes a room whose address this laptop does not have any more. */
  function lookAtNetwork(): void {
    const present = new Set(addresses().map(({ address }) => address))
    for (const room of openRooms()) {
      const address = room.address()
      if (address !== null && !present.has(address)) void room.close('network-changed')
    }
  }

  const addresses = () => lanAddresses(networkInterfaces())

  return {
    addresses,
    roomOf,
    async open(retroId: RetroId, address: string): Promise<void> {
      const others = [...rooms].filter(([id, room]) => id !== retroId && room.isOpen())
      await Promise.all(others.map(([, room]) => room.close('none')))
      await roomOf(retroId).open(address)
      watch ??= setInterval(lookAtNetwork, LOOK_EVERY_MS).unref()
    },
    /** Opens again, at the same place where possible, the rooms that were open when the host went down. */
    async reopen(): Promise<void> {
      const present = addresses()
      for (const saved of deps.repository.open()) {
        const isThere = present.some(({ address }) => address === saved.address)
        const address = isThere ? saved.address : present.find((one) => !one.isLoopback)?.address
        if (address === undefined) await roomOf(saved.retroId).close('network-changed')
        else await this.open(saved.retroId, address)
      }
    },
    /** The laptop goes to sleep: an open port must not be waiting when it wakes up elsewhere. */
    async sleep(): Promise<void> {
      await Promise.all(openRooms().map((room) => room.close('slept')))
    },
    async end(retroId: RetroId): Promise<void> {
      await roomOf(retroId).end()
    },
    /** Lets go of every port at once. What is saved stays, so that a crash and an exit differ only in `closeAll`. */
    async dispose(): Promise<void> {
      if (watch) clearInterval(watch)
      await Promise.all([...rooms.values()].map((room) => room.dispose()))
    },
    async closeAll(): Promise<void> {
      await Promise.all(openRooms().map((room) => room.close('none')))
    },
  }
}
