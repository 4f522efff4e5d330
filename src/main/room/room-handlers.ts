import type { Handlers } from '@shared/api/contract'
import type { RetroId } from '@shared/domain/ids'
import { isClosed } from '@shared/domain/retro'
import { AppError } from '@shared/errors'
import type { RetroKeeper } from '../features/retro/retro-keeper'
import type { Rooms } from './rooms'

type Deps = { readonly rooms: Rooms; readonly keeper: RetroKeeper }

type RoomCalls = Extract<keyof Handlers, `room.${string}`>

/** Opening, watching and closing the room of a retro. */
export function roomHandlers({ rooms, keeper }: Deps): Pick<Handlers, RoomCalls> {
  /** The room of a retro that is there; a closed retro has none to open. */
  function roomOf(retroId: RetroId, needsOpenRetro = false) {
    const { retro } = keeper.truthOf(retroId)
    if (needsOpenRetro && isClosed(retro)) throw new AppError('closed')
    return rooms.roomOf(retroId)
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
    'room.get': (_actor, { retroId }) => roomOf(retroId).picture(),
    async 'room.open'(_actor, { retroId, address }) {
      roomOf(retroId, true)
      await rooms.open(retroId, chosen(address))
      return null
    },
    'room.lock'(_actor, { retroId, isLocked }) {
      roomOf(retroId).lock(isLocked)
      return null
    },
    async 'room.close'(_actor, { retroId }) {
      await roomOf(retroId).close('none')
      return null
    },
    'room.removeSeat'(_actor, { retroId, seatId }) {
      roomOf(retroId).removeSeat(seatId)
      return null
    },
    async 'room.renew'(_actor, { retroId }) {
      await roomOf(retroId, true).renew()
      return null
    },
    async 'room.check'(_actor, { retroId }) {
      const { address } = roomOf(retroId).picture()
      if (address === null) throw new AppError('room-closed')
      // By the file's own name: only phones ask for the bare address, and are counted as having reached it.
      const page = await fetch(`http://${address}/room.html`, {
        signal: AbortSignal.timeout(3_000),
      }).catch(() => null)
      return { answers: page?.ok === true }
    },
  }
}
