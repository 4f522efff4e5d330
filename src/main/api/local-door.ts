import { timingSafeEqual } from 'node:crypto'
import type { Server } from 'node:http'
import { API_VERSION, type Handlers } from '@shared/api/contract'
import type { Actor } from '@shared/domain/actor'
import { AppError } from '@shared/errors'
import { WebSocketServer } from 'ws'
import { z } from 'zod'
import type { Listener } from '../events/listeners'
import { dispatch } from './dispatch'
import { createPageServer, mayUpgrade } from './http-door'
import type { PageFiles } from './page-files'
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
  readonly files: PageFiles
  /** 0 takes any free one. */
  readonly port: number
  /** The 256-bit key that opens this door, as hex. */
  readonly key: string
}

export type LocalDoor = {
  /** What the person opens: the key stands in the fragment, which no browser sends to a server or another page. */
  readonly url: string
  readonly close: () => Promise<void>
}

/** Serves the host's window to browsers on this laptop, on the loopback address only and to those who have the key. */
export async function openLocalDoor({
  handlers,
  listen,
  files,
  port,
  key,
}: Options): Promise<LocalDoor> {
  const server = createPageServer({ files, index: '/index.html', authorities: () => authorities })
  const sockets = new WebSocketServer({
    noServer: true,
    perMessageDeflate: false,
    // A paste of 200 long cards fits; nothing a person does is larger.
    maxPayload: 4_000_000,
  })
  const at = await listenOn(server, port)
  const authorities = [`127.0.0.1:${at}`, `localhost:${at}`]

  server.on('upgrade', (request, socket, head) => {
    if (!mayUpgrade(request, authorities)) return void socket.destroy()
    sockets.handleUpgrade(request, socket, head, (webSocket) =>
      serveSocket(webSocket, {
        wire: socket,
        greet: (hello) => greet(hello, key),
        answer: (actor, name, input) => dispatch(handlers, actor, name, input),
        listen,
        isPaced: false,
      }),
    )
  })

  return {
    url: `http://127.0.0.1:${at}/#key=${key}`,
    async close() {
      for (const socket of sockets.clients) socket.terminate()
      sockets.close()
      server.closeAllConnections()
      await new Promise((closed) => server.close(closed))
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
function isSame(given: string, wanted: string): boolean {
  const [a, b] = [Buffer.from(given), Buffer.from(wanted)]
  return a.length === b.length && timingSafeEqual(a, b)
}

function listenOn(server: Server, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, '127.0.0.1', () => {
      const address = server.address()
      if (address === null || typeof address === 'string') return reject(new Error('no port'))
      resolve(address.port)
    })
  })
}
