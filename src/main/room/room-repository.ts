import type { RetroId } from '@shared/domain/ids'
import type { Db } from '../db/db'
import { eraseTraces, oweErasure } from '../db/erase'

/** What is kept of a room so that a crashed host opens the same one again. */
export type SavedRoom = {
  readonly retroId: RetroId
  readonly secret: string
  readonly code: string
  readonly address: string
  readonly port: number
  readonly isOpen: boolean
  readonly isLocked: boolean
}

type RoomRow = {
  retro_id: RetroId
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
  const selectRoom = db.prepare<[RetroId], RoomRow>('SELECT * FROM room WHERE retro_id = ?')
  const selectOpen = db.prepare<[], RoomRow>(`
    SELECT room.* FROM room
    JOIN retro ON retro.id = room.retro_id AND retro.removed = 0 AND retro.closed_at IS NULL
    JOIN team ON team.id = retro.team_id AND team.removed = 0
    WHERE room.open = 1
  `)
  const upsertRoom = db.prepare<RoomRow>(`
    INSERT INTO room (retro_id, secret, code, address, port, open, locked)
    VALUES (@retro_id, @secret, @code, @address, @port, @open, @locked)
    ON CONFLICT (retro_id) DO UPDATE SET secret = excluded.secret, code = excluded.code,
      address = excluded.address, port = excluded.port, open = excluded.open, locked = excluded.locked
  `)
  const deleteRoom = db.prepare<[RetroId]>('DELETE FROM room WHERE retro_id = ?')
  const selectSeats = db.prepare<[RetroId], SeatRow>(
    'SELECT id, name, removed FROM seat WHERE retro_id = ?',
  )
  const insertSeat = db.prepare<[RetroId, string, string | null]>(
    'INSERT INTO seat (retro_id, id, name, removed) VALUES (?, ?, ?, 0)',
  )
  const removeSeat = db.prepare<[RetroId, string]>(
    'UPDATE seat SET removed = 1 WHERE retro_id = ? AND id = ?',
  )
  const forgetNames = db.prepare<[RetroId]>('UPDATE seat SET name = NULL WHERE retro_id = ?')
  const deleteSeats = db.prepare<[RetroId]>('DELETE FROM seat WHERE retro_id = ?')

  /** Who sat where leaves nothing on the disk either. */
  function erase(forgetting: () => void): void {
    db.transaction(() => {
      forgetting()
      oweErasure(db)
    })()
    eraseTraces(db)
  }

  return {
    find(retroId: RetroId): SavedRoom | null {
      const row = selectRoom.get(retroId)
      return row ? toRoom(row) : null
    },
    open: (): SavedRoom[] => selectOpen.all().map(toRoom),
    save(room: SavedRoom): void {
      const { retroId, secret, code, address, port, isOpen, isLocked } = room
      upsertRoom.run({
        retro_id: retroId,
        secret,
        code,
        address,
        port,
        open: isOpen ? 1 : 0,
        locked: isLocked ? 1 : 0,
      })
    },
    seatsOf: (retroId: RetroId): SavedSeat[] =>
      selectSeats.all(retroId).map((row) => ({ ...row, removed: row.removed === 1 })),
    addSeat: (retroId: RetroId, id: string, name: string | null): void =>
      void insertSeat.run(retroId, id, name),
    removeSeat: (retroId: RetroId, id: string): void => void removeSeat.run(retroId, id),
    /** To be called in the transaction that makes a retro anonymous, which erases their traces with the others. */
    forgetNames: (retroId: RetroId): void => void forgetNames.run(retroId),
    forgetSeats: (retroId: RetroId): void => erase(() => deleteSeats.run(retroId)),
    /** Forgets the room and everybody who joined it. */
    forget: (retroId: RetroId): void =>
      erase(() => {
        deleteSeats.run(retroId)
        deleteRoom.run(retroId)
      }),
  }
}

function toRoom(row: RoomRow): SavedRoom {
  return {
    retroId: row.retro_id,
    secret: row.secret,
    code: row.code,
    address: row.address,
    port: row.port,
    isOpen: row.open === 1,
    isLocked: row.locked === 1,
  }
}
