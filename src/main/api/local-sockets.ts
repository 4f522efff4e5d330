import { timingSafeEqual } from 'node:crypto'
import type { IncomingMessage } from 'node:http'
import type { Duplex } from 'node:stream'
import { API_VERSION, type Handlers } from '@shared/api/contract'
import type { Actor } from '@shared/domain/actor'
import { AppError } from '@shared/errors'
import { WebSocketServer } from 'ws'
import { z } from 'zod'
import type { Listener } from '../events/listeners'
import { dispatch } from './dispatch'
import { serveSocket } from './socket-door'

const Hello = z.object({
  role: z.literal('host'),
  key: z.string().max(100),
  apiVersion: z.int(),
})

const HOST: Actor = { role: 'host' }

type Options = {
  readonly handlers: Handlers
  readonly listen: (listener: Listener) => () => void
  /** The 256-bit key that opens this door, as hex. */
  readonly key: string
}

/** Answers the pages of the local door, those that have its key. */
export type LocalSockets = {
  readonly take: (request: IncomingMessage, socket: Duplex, head: Buffer) => void
  readonly close: () => void
}

export function localSockets({ handlers, listen, key }: Options): LocalSockets {
  const sockets = new WebSocketServer({
    noServer: true,
    perMessageDeflate: false,
    // A paste of 200 long cards fits; nothing a person does is larger.
    maxPayload: 4_000_000,
  })
  return {
    take(request, socket, head) {
      sockets.handleUpgrade(request, socket, head, (webSocket) =>
        serveSocket(webSocket, {
          wire: socket,
          greet: (hello) => greet(hello, key),
          answer: (actor, name, input) => dispatch(handlers, actor, name, input),
          listen,
          isPaced: false,
        }),
      )
    },
    close() {
      for (const socket of sockets.clients) socket.terminate()
      sockets.close()
    },
  }
}

function greet(message: unknown, key: string) {
  const hello = Hello.safeParse(message)
  if (!hello.success || !isSame(hello.data.key, key)) throw new AppError('forbidden')
  if (hello.data.apiVersion !== API_VERSION) throw new AppError('stale-page')
  return { actor: HOST, welcome: { apiVersion: API_VERSION } }
}

/** Compares without telling by its time how much was right. */
export function isSame(given: string, wanted: string): boolean {
  const [a, b] = [Buffer.from(given), Buffer.from(wanted)]
  return a.length === b.length && timingSafeEqual(a, b)
}
