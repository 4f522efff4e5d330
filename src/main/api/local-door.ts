import type { IncomingMessage, Server } from 'node:http'
import type { Duplex } from 'node:stream'
import { createPageServer, mayUpgrade } from './http-door'
import type { LocalSockets } from './local-sockets'
import type { PageFiles } from './page-files'

type Options = {
  readonly files: PageFiles
  /** 0 takes any free one. */
  readonly port: number
  /** The key that stands in the address. */
  readonly key: string
  /** Asked once the door is open. Pages are given out before it is there; the sockets that they open wait for it. */
  readonly sockets: () => Promise<LocalSockets>
}

export type LocalDoor = {
  /** What the person opens: the key stands in the fragment, which no browser sends to a server or another page. */
  readonly url: string
  readonly close: () => Promise<void>
}

/** Serves the host's window to browsers on this laptop, on the loopback address only and to those who have the key. */
export async function openLocalDoor({
  files,
  port,
  key,
  sockets: open,
}: Options): Promise<LocalDoor> {
  const server = createPageServer({
    files,
    index: '/index.html',
    authorities: () => authorities,
    // The bundler names them after their content.
    isLasting: (path) => path.startsWith('/assets/'),
  })
  const at = await listenOn(server, port)
  const authorities = [`127.0.0.1:${at}`, `localhost:${at}`]
  const waiting = new Set<Duplex>()
  const sockets = open()
  // Whoever opened them is told why there are none; here it only means that nobody is let in.
  const known = sockets.catch(() => null)

  async function upgrade(request: IncomingMessage, socket: Duplex, head: Buffer): Promise<void> {
    if (!mayUpgrade(request, authorities)) return void socket.destroy()
    waiting.add(socket)
    socket.once('error', () => socket.destroy())
    const inside = await known
    if (!waiting.delete(socket) || inside === null) return void socket.destroy()
    inside.take(request, socket, head)
  }
  server.on('upgrade', (...upgraded) => void upgrade(...upgraded))

  return {
    url: `http://127.0.0.1:${at}/#key=${key}`,
    async close() {
      for (const socket of waiting) socket.destroy()
      waiting.clear()
      server.closeAllConnections()
      const closed = new Promise((done) => server.close(done))
      const inside = await known
      inside?.close()
      await closed
    },
  }
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
