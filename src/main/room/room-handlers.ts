import type { Handlers } from '@shared/api/contract'
import type { PlaceId } from '@shared/domain/ids'
import { AppError } from '@shared/errors'
import type { PlaceOf } from './place'
import type { Rooms } from './rooms'

type Deps = { readonly rooms: Rooms; readonly placeOf: PlaceOf }

type RoomCalls = Extract<keyof Handlers, `room.${string}`>

/** Opening, watching and closing the room of a retro or a health check. */
export function roomHandlers({ rooms, placeOf }: Deps): Pick<Handlers, RoomCalls> {
  /** The room of what is there; what is closed has none to open. */
  function roomOf(placeId: PlaceId, needsOpenPlace = false) {
    const { isOver, roundId } = placeOf(placeId)
    if (needsOpenPlace && isOver) throw new AppError(roundId === null ? 'closed' : 'check-closed')
    return rooms.roomOf(placeId)
  }

  function chosen(address: string | null): string {
    const present = rooms.addresses()
    const found =
      address === null
        ? present.find((one) => !one.isLoopback)
        : present.find((one) => one.address === address)
    if (!found) throw new AppError('no-address', { field: 'address' })
    return found.address
  }

  return {
    'room.addresses': () => rooms.addresses(),
    'room.get': (_actor, { placeId }) => roomOf(placeId).picture(),
    async 'room.open'(_actor, { placeId, address }) {
      roomOf(placeId, true)
      await rooms.open(placeId, chosen(address))
      return null
    },
    'room.lock'(_actor, { placeId, isLocked }) {
      roomOf(placeId).lock(isLocked)
      return null
    },
    async 'room.close'(_actor, { placeId }) {
      const room = roomOf(placeId)
      // Of a health check that is closed too, nothing is left to come back to.
      if (placeOf(placeId).roundId !== null && placeOf(placeId).isOver) await room.end()
      else await room.close('none')
      return null
    },
    'room.removeSeat'(_actor, { placeId, seatId }) {
      roomOf(placeId).removeSeat(seatId)
      return null
    },
    async 'room.renew'(_actor, { placeId }) {
      await roomOf(placeId, true).renew()
      return null
    },
    async 'room.check'(_actor, { placeId }) {
      const { address } = roomOf(placeId).picture()
      if (address === null) throw new AppError('room-closed')
      // By the file's own name: only phones ask for the bare address, and are counted as having reached it.
      const page = await fetch(`http://${address}/room.html`, {
        signal: AbortSignal.timeout(3_000),
      }).catch(() => null)
      return { answers: page?.ok === true }
    },
  }
}
