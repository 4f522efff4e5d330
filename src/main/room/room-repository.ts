import type { PlaceId } from '@shared/domain/ids'
import type { Db } from '../db/db'
import { eraseTraces, oweErasure } from '../db/erase'

/** What is kept of a room so that a crashed host opens the same one again. */
export type SavedRoom = {
  readonly placeId: PlaceId
  readonly secret: string
  readonly code: string
  readonly address: string
  readonly port: number
  readonly isOpen: boolean
  readonly isLocked: boolean
}

type RoomRow = {
  place_id: PlaceId
  secret: string
  code: string
  address: string
  port: number
  open: number
  locked: number
}

export type SavedSeat = {
  readonly id: string
  readonly name: string | null
  readonly removed: boolean
}

type SeatRow = { id: string; name: string | null; removed: number }

export type RoomRepository = ReturnType<typeof roomRepository>

export function roomRepository(db: Db) {
  const selectRoom = db.prepare<[PlaceId], RoomRow>('SELECT * FROM room WHERE place_id = ?')
  const selectOpen = db.prepare<[], RoomRow>(`
    SELECT room.* FROM room
    LEFT JOIN retro ON retro.id = room.place_id AND retro.removed = 0 AND retro.closed_at IS NULL
    LEFT JOIN health_round ON health_round.id = room.place_id AND health_round.removed = 0
      AND health_round.closed_on IS NULL
    JOIN team ON team.id = coalesce(retro.team_id, health_round.team_id) AND team.removed = 0
    WHERE room.open = 1
  `)
  const upsertRoom = db.prepare<RoomRow>(`
    INSERT INTO room (place_id, secret, code, address, port, open, locked)
    VALUES (@place_id, @secret, @code, @address, @port, @open, @locked)
    ON CONFLICT (place_id) DO UPDATE SET secret = excluded.secret, code = excluded.code,
      address = excluded.address, port = excluded.port, open = excluded.open, locked = excluded.locked
  `)
  const selectOver = db
    .prepare<[], PlaceId>(
      `SELECT place_id FROM room WHERE place_id IN
         (SELECT id FROM health_round WHERE closed_on IS NOT NULL
          UNION ALL SELECT id FROM retro WHERE closed_at IS NOT NULL)`,
    )
    .pluck()
  const deleteRoom = db.prepare<[PlaceId]>('DELETE FROM room WHERE place_id = ?')
  const selectSeats = db.prepare<[PlaceId], SeatRow>(
    'SELECT id, name, removed FROM seat WHERE place_id = ?',
  )
  const insertSeat = db.prepare<[PlaceId, string, string | null]>(
    'INSERT INTO seat (place_id, id, name, removed) VALUES (?, ?, ?, 0)',
  )
  const removeSeat = db.prepare<[PlaceId, string]>(
    'UPDATE seat SET removed = 1 WHERE place_id = ? AND id = ?',
  )
  const forgetNames = db.prepare<[PlaceId]>('UPDATE seat SET name = NULL WHERE place_id = ?')
  const deleteSeats = db.prepare<[PlaceId]>('DELETE FROM seat WHERE place_id = ?')

  /** Who sat where leaves nothing on the disk either. */
  function erase(forgetting: () => void): void {
    db.transaction(() => {
      forgetting()
      oweErasure(db)
    })()
    eraseTraces(db)
  }

  return {
    find(placeId: PlaceId): SavedRoom | null {
      const row = selectRoom.get(placeId)
      return row ? toRoom(row) : null
    },
    /** Rooms of what was closed since: phones have looked at a check's results, or a kill came before the room's own end. */
    over: (): PlaceId[] => selectOver.all(),
    open: (): SavedRoom[] => selectOpen.all().map(toRoom),
    save(room: SavedRoom): void {
      const { placeId, secret, code, address, port, isOpen, isLocked } = room
      upsertRoom.run({
        place_id: placeId,
        secret,
        code,
        address,
        port,
        open: isOpen ? 1 : 0,
        locked: isLocked ? 1 : 0,
      })
    },
    seatsOf: (placeId: PlaceId): SavedSeat[] =>
      selectSeats.all(placeId).map((row) => ({ ...row, removed: row.removed === 1 })),
    addSeat: (placeId: PlaceId, id: string, name: string | null): void =>
      void insertSeat.run(placeId, id, name),
    removeSeat: (placeId: PlaceId, id: string): void => void removeSeat.run(placeId, id),
    /** To be called in the transaction that makes a retro anonymous, which erases their traces with the others. */
    forgetNames: (placeId: PlaceId): void => void forgetNames.run(placeId),
    forgetSeats: (placeId: PlaceId): void => erase(() => deleteSeats.run(placeId)),
    /** Forgets the room and everybody who joined it. */
    forget: (placeId: PlaceId): void =>
      erase(() => {
        deleteSeats.run(placeId)
        deleteRoom.run(placeId)
      }),
  }
}

function toRoom(row: RoomRow): SavedRoom {
  return {
    placeId: row.place_id,
    secret: row.secret,
    code: row.code,
    address: row.address,
    port: row.port,
    isOpen: row.open === 1,
    isLocked: row.locked === 1,
  }
}
