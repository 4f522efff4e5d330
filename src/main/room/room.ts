import { setTimeout as wait } from 'node:timers/promises'
import type { Reply } from '@shared/api/contract'
import type { RoomNotice, RoomPicture } from '@shared/api/room-calls'
import type { Actor } from '@shared/domain/actor'
import type { RetroId } from '@shared/domain/ids'
import type { NamesLevel } from '@shared/domain/names'
import { AppError } from '@shared/errors'
import type { PageFiles } from '../api/page-files'
import type { Listener } from '../events/listeners'
import { createGuessGuard } from './guess-guard'
import { greetGuest } from './room-greeting'
import type { RoomRepository, SavedRoom } from './room-repository'
import { openRoomServer, type RoomServer } from './room-server'
import { createSeatRegister } from './seat-register'
import { newRoomCode, newRoomSecret } from './secrets'

export type RoomDeps = {
  readonly repository: RoomRepository
  readonly files: () => PageFiles
  readonly answer: (actor: Actor, name: string, input: unknown) => Promise<Reply>
  readonly listen: (listener: Listener) => () => void
  readonly namesOf: (retroId: RetroId) => NamesLevel
  readonly teamNamesOf: (retroId: RetroId) => readonly string[]
  /** Called, at most a few times a second, when what the host sees of the room has changed. */
  readonly onChange: (retroId: RetroId) => void
  readonly now: () => number
}

export type Room = ReturnType<typeof createRoom>

const TELL_EVERY_MS = 200

/** The room of one retro: closed until it is opened, and then one server with its code and its seats. */
export function createRoom(deps: RoomDeps, retroId: RetroId) {
  const { repository } = deps
  const seats = createSeatRegister(repository, retroId)
  const guard = createGuessGuard(deps.now)
  let saved = repository.find(retroId)
  let server: RoomServer | null = null
  let notice: RoomNotice = 'none'
  let reached = false
  let telling: NodeJS.Timeout | null = null

  /** 200 phones that join at once are told of together. */
  function changed(): void {
    telling ??= setTimeout(() => {
      telling = null
      deps.onChange(retroId)
    }, TELL_EVERY_MS)
  }

  function keep(room: SavedRoom): void {
    saved = room
    repository.save(room)
    changed()
  }

  function savedRoom(): SavedRoom {
    if (!saved) throw new AppError('room-closed')
    return saved
  }

  const gate = {
    room: savedRoom,
    seats,
    guard,
    names: () => deps.namesOf(retroId),
    teamNames: () => deps.teamNamesOf(retroId),
    wait: (ms: number) => wait(ms),
    onJoined: changed,
    onMiss(isCodeSpent: boolean) {
      if (isCodeSpent) {
        notice = 'code-changed'
        keep({ ...savedRoom(), code: newRoomCode() })
      }
      changed()
    },
  }

  async function open(address: string): Promise<void> {
    await close('none')
    const before = saved
    server = await openRoomServer({
      address,
      port: before?.port ?? 0,
      files: deps.files(),
      greet: (hello) => greetGuest(gate, hello),
      answer: deps.answer,
      listen: deps.listen,
      onPage: () => {
        if (!reached) changed()
        reached = true
      },
      onArrive: ({ seatId }) => {
        seats.arrive(seatId)
        changed()
      },
      onLeave: ({ seatId }) => {
        seats.leave(seatId)
        changed()
      },
    })
    const moved = before !== null && (before.address !== address || before.port !== server.port)
    notice = moved ? 'address-changed' : 'none'
    reached = false
    keep({
      retroId,
      secret: before?.secret ?? newRoomSecret(),
      code: before?.code ?? newRoomCode(),
      address,
      port: server.port,
      isOpen: true,
      isLocked: before?.isLocked ?? false,
    })
  }

  async function close(why: RoomNotice, said: 'room-closed' | 'closed' = 'room-closed') {
    const closing = server
    server = null
    notice = why
    if (saved?.isOpen) keep({ ...saved, isOpen: false })
    await closing?.close(said)
  }

  return {
    open,
    close,
    isOpen: () => server !== null,
    address: () => (server ? savedRoom().address : null),
    picture(): RoomPicture {
      const names = deps.namesOf(retroId)
      const at = server && saved ? `${saved.address}:${saved.port}` : null
      return {
        retroId,
        isOpen: server !== null,
        isLocked: saved?.isLocked ?? false,
        address: at,
        joinUrl: at && saved ? `http://${at}/#${saved.secret}` : null,
        code: at && saved ? saved.code : null,
        here: seats.here(),
        joined: seats.joined(),
        seats: seats.pictures(names),
        wrongCodes: guard.recentMisses(),
        reached,
        notice,
      }
    },
    lock: (isLocked: boolean) => keep({ ...savedRoom(), isLocked }),
    removeSeat(seatId: string): void {
      seats.remove(seatId)
      server?.closeSeat(seatId)
      changed()
    },
    /** A new secret and code. Everybody is asked to join again. */
    async renew(): Promise<void> {
      const { address } = savedRoom()
      const wasOpen = server !== null
      await close('none')
      seats.clear()
      keep({ ...savedRoom(), secret: newRoomSecret(), code: newRoomCode() })
      if (wasOpen) await open(address)
    },
    forgetNames(): void {
      repository.forgetNames(retroId)
      changed()
    },
    /** The retro is over: the room closes, and nothing is kept of who was in it. */
    async end(): Promise<void> {
      await close('none', 'closed')
      repository.forget(retroId)
      saved = null
      seats.clear()
      changed()
    },
    async dispose(): Promise<void> {
      if (telling) clearTimeout(telling)
      telling = null
      const closing = server
      server = null
      await closing?.close('room-closed')
    },
  }
}
