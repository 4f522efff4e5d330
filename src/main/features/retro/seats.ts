import { createHash } from 'node:crypto'
import type { Actor, Seat, Viewer } from '@shared/domain/actor'
import type { RetroId } from '@shared/domain/ids'
import { isSameName } from '@shared/domain/same-name'

/**
 * A seat from its secret. A key is SHA-256 over the secret and one purpose: without the secret nobody can tell that
 * two keys belong to the same person, and the secret itself is never written to the file.
 */
export function seatFrom(secret: string, name: string | null): Seat {
  return {
    name,
    keyFor: (purpose) => createHash('sha256').update(`${secret}\n${purpose}`).digest('base64url'),
  }
}

export type Seats = ReturnType<typeof createSeats>

/** Who sits where: guests bring their seat with them; the laptop's is set by whoever takes it, and kept in memory only. */
export function createSeats() {
  const atLaptop = new Map<RetroId, Seat>()
  return {
    sitAtLaptop: (retroId: RetroId, seat: Seat): void => void atLaptop.set(retroId, seat),
    /** Who has this name gets up from the laptop. */
    forgetPerson(name: string): void {
      for (const [retroId, seat] of atLaptop)
        if (isSameName(seat.name, name)) atLaptop.delete(retroId)
    },
    seatOf: (actor: Actor, retroId: RetroId): Seat | null =>
      actor.role === 'guest' ? actor.seat : (atLaptop.get(retroId) ?? null),
    viewerOf(actor: Actor, retroId: RetroId): Viewer {
      return { role: actor.role, seat: this.seatOf(actor, retroId) }
    },
  }
}
