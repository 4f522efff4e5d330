import type { Actor, Seat } from '@shared/domain/actor'
import type { PlaceId } from '@shared/domain/ids'
import { LIMITS } from '@shared/domain/limits'
import type { NamesLevel } from '@shared/domain/names'
import { isSameName } from '@shared/domain/same-name'
import type { SeatPicture } from '@shared/api/room-calls'
import { AppError } from '@shared/errors'
import { seatFrom } from '../features/retro/seats'
import type { RoomRepository } from './room-repository'
import type { PlaceOf } from './place'
import { seatIdOf } from './secrets'

type GuestActor = Extract<Actor, { role: 'guest' }>

export type SeatRegister = ReturnType<typeof createSeatRegister>

/** Who joined one room, and who of them has a line to it now. */
export function createSeatRegister(repository: RoomRepository, placeOf: PlaceOf, placeId: PlaceId) {
  const seats = new Map(repository.seatsOf(placeId).map((seat) => [seat.id, seat]))
  const lines = new Map<string, number>()

  const present = () => [...seats.values()].filter((seat) => !seat.removed)

  function actorOf(token: string, name: string | null): GuestActor {
    const seat: Seat = seatFrom(token, name)
    const guest = { role: 'guest', seatId: seatIdOf(token), seat } as const
    const { retroId, roundId } = placeOf(placeId)
    if (retroId !== null) return { ...guest, retroId }
    if (roundId !== null) return { ...guest, retroId: null, roundId }
    throw new Error('a room is for something')
  }

  return {
    /** The seat that this token opened before, or null; throws where its person was removed. */
    resume(token: string): GuestActor | null {
      const seat = seats.get(seatIdOf(token))
      if (seat?.removed) throw new AppError('seat-removed')
      return seat ? actorOf(token, seat.name) : null
    },
    /** Takes a new seat; throws where the room is full or the name is taken. */
    join(token: string, name: string | null): GuestActor {
      if (present().length >= LIMITS.guestsPerRoom) throw new AppError('room-full')
      const isTaken = name !== null && present().some((seat) => isSameName(seat.name, name))
      if (isTaken) throw new AppError('name-taken', { field: 'name' })

      const id = seatIdOf(token)
      repository.addSeat(placeId, id, name)
      seats.set(id, { id, name, removed: false })
      return actorOf(token, name)
    },
    remove(id: string): void {
      const seat = seats.get(id)
      if (!seat) throw new AppError('not-found', { field: 'seatId' })
      repository.removeSeat(placeId, id)
      seats.set(id, { ...seat, removed: true })
    },
    /** Everybody has to join again; what they wrote stays. */
    clear(): void {
      repository.forgetSeats(placeId)
      seats.clear()
    },
    /** Names are not kept any more, here neither. */
    forgetNames(): void {
      repository.forgetNames(placeId)
      for (const [id, seat] of seats) seats.set(id, { ...seat, name: null })
    },
    /** Who has this name has to join again; gives their seats. The file forgets them by itself. */
    forgetPerson(name: string): string[] {
      const theirs = [...seats.values()].filter((seat) => isSameName(seat.name, name))
      for (const seat of theirs) {
        if (seat.removed) seats.set(seat.id, { ...seat, name: null })
        else seats.delete(seat.id)
      }
      return theirs.map(({ id }) => id)
    },
    arrive: (id: string): void => void lines.set(id, (lines.get(id) ?? 0) + 1),
    leave(id: string): void {
      const left = (lines.get(id) ?? 1) - 1
      if (left > 0) lines.set(id, left)
      else lines.delete(id)
    },
    joined: (): number => present().length,
    here: (): number => present().filter((seat) => lines.has(seat.id)).length,
    /** By name, never by who came first; null where nobody's name is asked. */
    pictures(names: NamesLevel): SeatPicture[] | null {
      if (names === 'anonymous') return null
      return present()
        .map(({ id, name }) => ({ id, name: name ?? '', isHere: lines.has(id) }))
        .toSorted((a, b) => a.name.localeCompare(b.name))
    },
    /** Whether a name is taken by a seat. */
    isTaken: (name: string): boolean => present().some((seat) => isSameName(seat.name, name)),
  }
}
