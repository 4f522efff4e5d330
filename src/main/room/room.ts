import { setTimeout as wait } from 'node:timers/promises'
import type { Reply } from '@shared/api/contract'
import type { RoomPicture } from '@shared/api/room-calls'
import type { RoomNotice } from '@shared/domain/room'
import type { Actor } from '@shared/domain/actor'
import type { PlaceId } from '@shared/domain/ids'
import { AppError, codeOf } from '@shared/errors'
import type { DoorLimits } from '../api/door-limits'
import type { PageFiles } from '../api/page-files'
import type { Listener } from '../events/listeners'
import { createGuessGuard } from './guess-guard'
import type { PlaceOf } from './place'
import { greetGuest } from './room-greeting'
import type { RoomRepository, SavedRoom } from './room-repository'
import { openRoomServer, type RoomServer } from './room-server'
import { createSeatRegister } from './seat-register'
import { newRoomCode, newRoomSecret } from './secrets'
import { trouble } from '../log/log'

export type RoomDeps = {
  readonly repository: RoomRepository
  readonly files: () => PageFiles
  readonly answer: (actor: Actor, name: string, input: unknown) => Promise<Reply>
  readonly listen: (listener: Listener) => () => void
  readonly placeOf: PlaceOf
  /** Called, at most a few times a second, when what the host sees of the room has changed. */
  readonly onChange: (placeId: PlaceId) => void
  /** Runs one opening or closing after the other, over all rooms. */
  readonly inTurn: (work: () => Promise<void>) => Promise<void>
  readonly limits: DoorLimits
  readonly now: () => number
}

export type Room = ReturnType<typeof createRoom>

const TELL_EVERY_MS = 200

/** The room of one retro or health check: closed until it is opened, and then one server with its code and its seats. */
export function createRoom(deps: RoomDeps, placeId: PlaceId) {
  const { repository } = deps
  const seats = createSeatRegister(repository, deps.placeOf, placeId)
  const guard = createGuessGuard(deps.now, deps.limits.guessMs)
  let saved = repository.find(placeId)
  let server: RoomServer | null = null
  let notice: RoomNotice = 'none'
  let reached = false
  // Of a retro that is taken up again: a phone finds what it kept under the address that it knows.
  let lastPort = 0
  let telling: NodeJS.Timeout | null = null
  let isDisposed = false

  /** 200 phones that join at once are told of together. */
  function changed(): void {
    if (isDisposed) return
    telling ??= setTimeout(tell, TELL_EVERY_MS)
  }

  function tell(): void {
    telling = null
    try {
      deps.onChange(placeId)
    } catch (error) {
      // What went to the trash meanwhile has nobody who looks at its room.
      if (codeOf(error) !== 'not-found') trouble('a room could not be told of', error)
    }
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
    names: () => deps.placeOf(placeId).names,
    teamNames: () => deps.placeOf(placeId).teamNames,
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
    lastPort = before?.port ?? lastPort
    server = await openRoomServer({
      address,
      port: lastPort,
      files: deps.files(),
      limits: deps.limits,
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
    lastPort = server.port
    keep({
      placeId,
      secret: before?.secret ?? newRoomSecret(),
      code: before?.code ?? newRoomCode(),
      address,
      port: server.port,
      isOpen: true,
      isLocked: before?.isLocked ?? false,
    })
  }

  async function close(why: RoomNotice, said: 'room-closed' | 'closed' = 'room-closed') {
    if (!server && !saved?.isOpen) return
    const closing = server
    server = null
    notice = why
    if (saved?.isOpen) keep({ ...saved, isOpen: false })
    await closing?.close(said)
  }

  /** A new secret and code. Everybody is asked to join again. */
  async function renew(): Promise<void> {
    const { address } = savedRoom()
    const wasOpen = server !== null
    await close('none')
    seats.clear()
    keep({ ...savedRoom(), secret: newRoomSecret(), code: newRoomCode() })
    if (wasOpen) await open(address)
  }

  /** The retro is over: the room closes, and nothing is kept of who was in it. */
  async function end(): Promise<void> {
    const closing = server
    server = null
    notice = 'none'
    saved = null
    repository.forget(placeId)
    seats.clear()
    changed()
    await closing?.close('closed')
  }

  async function dispose(): Promise<void> {
    isDisposed = true
    if (telling) clearTimeout(telling)
    const closing = server
    server = null
    await closing?.close('room-closed')
  }

  return {
    open: (address: string) => deps.inTurn(() => open(address)),
    close: (...how: Parameters<typeof close>) => deps.inTurn(() => close(...how)),
    renew: () => deps.inTurn(renew),
    end: () => deps.inTurn(end),
    dispose: () => deps.inTurn(dispose),
    isOpen: () => server !== null,
    address: () => (server ? savedRoom().address : null),
    picture(): RoomPicture {
      const names = deps.placeOf(placeId).names
      const at = server && saved ? `${saved.address}:${saved.port}` : null
      return {
        placeId,
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
    forgetNames(): void {
      seats.forgetNames()
      changed()
    },
    forgetPerson(name: string): void {
      const gone = seats.forgetPerson(name)
      for (const seatId of gone) server?.closeSeat(seatId)
      if (gone.length > 0) changed()
    },
  }
}
