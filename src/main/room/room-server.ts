import { once } from 'node:events'
import type { Server } from 'node:http'
import type { Duplex } from 'node:stream'
import type { Reply } from '@shared/api/contract'
import type { Actor } from '@shared/domain/actor'
import type { ErrorCode } from '@shared/errors'
import { WebSocketServer, type WebSocket } from 'ws'
import type { DoorLimits } from '../api/door-limits'
import { createPageServer, mayUpgrade } from '../api/http-door'
import type { PageFiles } from '../api/page-files'
import { serveSocket, type SocketDoorOptions } from '../api/socket-door'

type GuestActor = Extract<Actor, { role: 'guest' }>

type Options = {
  readonly address: string
  /** The port of before; any free one where it is taken. 0 takes any. */
  readonly port: number
  readonly files: PageFiles
  readonly limits: DoorLimits
  readonly greet: SocketDoorOptions['greet']
  readonly answer: (actor: Actor, name: string, input: unknown) => Promise<Reply>
  readonly listen: SocketDoorOptions['listen']
  readonly onPage: () => void
  readonly onArrive: (guest: GuestActor) => void
  readonly onLeave: (guest: GuestActor) => void
}

export type RoomServer = {
  readonly port: number
  readonly closeSeat: (seatId: string) => void
  /** Sends everybody away with the reason: the room is shut for now, or the retro is over. */
  readonly close: (why: 'room-closed' | 'closed') => Promise<void>
}

/** How long a closing server waits for its goodbyes to be taken. */
const GOODBYE_MS = 300

/** Serves the guests' page and socket on one address, and on no other. */
export async function openRoomServer(options: Options): Promise<RoomServer> {
  const { limits } = options
  let authorities: string[] = []
  const server = createPageServer({
    files: options.files,
    index: '/room.html',
    authorities: () => authorities,
    onPage: options.onPage,
    limits,
  })
  // A value of its own: the types of ws do not know closeTimeout yet.
  const socketLimits = {
    maxPayload: limits.messageBytes,
    maxFragments: limits.fragments,
    maxBufferedChunks: limits.chunks,
    closeTimeout: limits.closeMs,
  }
  const sockets = new WebSocketServer({
    noServer: true,
    perMessageDeflate: false,
    ...socketLimits,
  })
  const bySeat = new Map<string, Map<WebSocket, string | undefined>>()
  const port = await listenNear(server, options.address, options.port)
  authorities = [`${options.address}:${port}`]

  server.on('upgrade', (request, socket, head) => {
    socket.on('error', () => socket.destroy())
    if (!mayUpgrade(request, authorities)) return void socket.destroy()
    sockets.handleUpgrade(request, socket, head, (webSocket) => serveGuest(webSocket, socket))
  })

  function serveGuest(socket: WebSocket, wire: Duplex): void {
    let guest: GuestActor | null = null
    serveSocket(socket, {
      wire,
      answer: options.answer,
      listen: options.listen,
      isPaced: true,
      limits,
      async greet(hello) {
        const greeting = await options.greet(hello)
        // Who hung up while the hello was looked at has left, and can't leave a second time.
        const isThere = socket.readyState === socket.OPEN
        if (isThere && 'actor' in greeting && greeting.actor.role === 'guest') {
          guest = greeting.actor
          takePlace(guest.seatId, greeting.page)
          seatSockets(guest.seatId).set(socket, greeting.page)
          options.onArrive(guest)
        }
        return greeting
      },
      onGone() {
        if (!guest) return
        const left = seatSockets(guest.seatId)
        left.delete(socket)
        if (left.size === 0) bySeat.delete(guest.seatId)
        options.onLeave(guest)
      },
    })
  }

  /** What a page sent on a line it has given up must not arrive after what it sends on the next. */
  function takePlace(seatId: string, page: string | undefined): void {
    if (page === undefined) return
    for (const [socket, of] of seatSockets(seatId)) if (of === page) socket.terminate()
  }

  function seatSockets(seatId: string): Map<WebSocket, string | undefined> {
    const known = bySeat.get(seatId) ?? new Map<WebSocket, string | undefined>()
    bySeat.set(seatId, known)
    return known
  }

  return {
    port,
    closeSeat(seatId) {
      for (const socket of bySeat.get(seatId)?.keys() ?? []) sendAway(socket, 'seat-removed')
    },
    async close(why) {
      for (const socket of sockets.clients) sendAway(socket, why)
      sockets.close()
      server.close()
      server.closeIdleConnections()
      const closed = once(server, 'close')
      // The goodbye needs a moment to leave; whoever does not take it is let go.
      const patience = setTimeout(() => {
        for (const socket of sockets.clients) socket.terminate()
        server.closeAllConnections()
      }, GOODBYE_MS)
      await closed
      clearTimeout(patience)
    },
  }
}

function sendAway(socket: WebSocket, why: ErrorCode): void {
  if (socket.readyState === socket.OPEN)
    socket.send(JSON.stringify({ refused: why, details: null }))
  socket.close(1001)
}

/** Listens on the wanted port, so that phones find the room again; on any other where it is taken. */
async function listenNear(server: Server, address: string, wanted: number): Promise<number> {
  try {
    return await listen(server, address, wanted)
  } catch (error) {
    if (wanted === 0 || (error as NodeJS.ErrnoException).code !== 'EADDRINUSE') throw error
    return listen(server, address, 0)
  }
}

function listen(server: Server, address: string, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen({ host: address, port, exclusive: true }, () => {
      server.off('error', reject)
      const bound = server.address()
      if (bound === null || typeof bound === 'string') reject(new Error('no port'))
      else resolve(bound.port)
    })
  })
}
