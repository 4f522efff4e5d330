import { once } from 'node:events'
import type { Server } from 'node:http'
import type { Reply } from '@shared/api/contract'
import type { Actor } from '@shared/domain/actor'
import type { ErrorCode } from '@shared/errors'
import { WebSocketServer, type WebSocket } from 'ws'
import { createPageServer, mayUpgrade } from '../api/http-door'
import type { PageFiles } from '../api/page-files'
import { serveSocket, type SocketDoorOptions } from '../api/socket-door'

type GuestActor = Extract<Actor, { role: 'guest' }>

type Options = {
  readonly address: string
  /** The port of before; any free one where it is taken. 0 takes any. */
  readonly port: number
  readonly files: PageFiles
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

/** trust.md section 3: what one laptop can bear, and more than any person needs. */
const CONNECTIONS = 128 + 200
const GOODBYE_MS = 300
const RATE = { perSecond: 20, burst: 40 }

/** Serves the guests' page and socket on one address, and on no other. */
export async function openRoomServer(options: Options): Promise<RoomServer> {
  let authorities: string[] = []
  const server = createPageServer({
    files: options.files,
    index: '/room.html',
    authorities: () => authorities,
    onPage: options.onPage,
  })
  server.maxConnections = CONNECTIONS
  const sockets = new WebSocketServer({
    noServer: true,
    perMessageDeflate: false,
    maxPayload: 16 * 1024,
    maxFragments: 16,
    maxBufferedChunks: 64,
  })
  const bySeat = new Map<string, Set<WebSocket>>()
  const port = await listenNear(server, options.address, options.port)
  authorities = [`${options.address}:${port}`]

  server.on('upgrade', (request, socket, head) => {
    socket.on('error', () => socket.destroy())
    if (!mayUpgrade(request, authorities)) return void socket.destroy()
    sockets.handleUpgrade(request, socket, head, (webSocket) => serveGuest(webSocket))
  })

  function serveGuest(socket: WebSocket): void {
    let guest: GuestActor | null = null
    serveSocket(socket, {
      answer: options.answer,
      listen: options.listen,
      rate: RATE,
      async greet(hello) {
        const greeting = await options.greet(hello)
        if ('actor' in greeting && greeting.actor.role === 'guest') {
          guest = greeting.actor
          seatSockets(guest.seatId).add(socket)
          options.onArrive(guest)
        }
        return greeting
      },
      onGone() {
        if (!guest) return
        bySeat.get(guest.seatId)?.delete(socket)
        options.onLeave(guest)
      },
    })
  }

  function seatSockets(seatId: string): Set<WebSocket> {
    const known = bySeat.get(seatId) ?? new Set<WebSocket>()
    bySeat.set(seatId, known)
    return known
  }

  return {
    port,
    closeSeat(seatId) {
      for (const socket of bySeat.get(seatId) ?? []) sendAway(socket, 'seat-removed')
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
  if (socket.readyState === socket.OPEN) socket.send(JSON.stringify({ refused: why, details: null }))
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
