import { once } from 'node:events'
import { WebSocket } from 'ws'
import type { Target } from './hosts.ts'

/** How long until the sender heard that its card is taken, and until the last screen was told of it. */
export type Sample = { readonly acceptedMs: number; readonly everywhereMs: number }

export type Screens = Awaited<ReturnType<typeof openScreens>>

/** So many real sockets that have joined, as phones do. They read what they are told by its first bytes alone. */
export async function openScreens(target: Target, count: number) {
  const screens = await Promise.all(Array.from({ length: count }, () => openScreen(target)))
  const bytes = () => screens.reduce((sum, screen) => sum + screen.bytes(), 0)

  function all(after: number): Promise<void[]> {
    return Promise.all(screens.map((screen) => screen.heardMore(after)))
  }

  return {
    count,
    bytes,
    /** One card by the n-th screen, to its end. */
    async send(n: number, text: string): Promise<Sample> {
      const sender = screens[n % count]
      if (!sender) throw new Error('there is no such screen')
      const start = performance.now()
      const everywhere = all(1).then(() => performance.now() - start)
      const acceptedMs = await sender.ask(target.card(text)).then(() => performance.now() - start)
      return { acceptedMs, everywhereMs: await everywhere }
    },
    /** So many cards at the same moment, each by another screen: how long until each is taken and all are everywhere. */
    async sendTogether(cards: number, text: string): Promise<Sample[]> {
      const start = performance.now()
      const everywhere = all(cards).then(() => performance.now() - start)
      const accepted = await Promise.all(
        screens
          .slice(0, cards)
          .map((screen) => screen.ask(target.card(text)).then(() => performance.now() - start)),
      )
      const everywhereMs = await everywhere
      return accepted.map((acceptedMs) => ({ acceptedMs, everywhereMs }))
    },
    async close(): Promise<void> {
      await Promise.all(screens.map((screen) => screen.close()))
    },
  }
}

type Hearing = { left: number; readonly heard: () => void }

/** One socket that has joined. */
export async function openScreen({ address, hello }: Target) {
  const socket = new WebSocket(`ws://${address}/api`, {
    origin: `http://${address}`,
    perMessageDeflate: false,
  })
  const answers = new Map<number, (ok: boolean) => void>()
  let hearing: Hearing | null = null
  let lastId = 0
  let bytes = 0

  await once(socket, 'open')
  socket.send(JSON.stringify(hello()))
  const ended = once(socket, 'close').then(() => Promise.reject(new Error('not let in')))
  const [welcome] = (await Promise.race([once(socket, 'message'), ended])) as [Buffer]
  ended.catch(() => {})
  if (!welcome.toString().startsWith('{"welcome"')) throw new Error(welcome.toString())

  socket.on('message', (data: Buffer) => {
    // A frame's head is two bytes, or four from 126 bytes on.
    bytes += data.length + (data.length < 126 ? 2 : 4)
    if (data.toString('latin1', 0, 8) === '{"event"') return hear()
    const { id, ok } = JSON.parse(data.toString()) as { id: number; ok: boolean }
    answers.get(id)?.(ok)
    answers.delete(id)
  })

  function hear(): void {
    if (!hearing) return
    hearing.left -= 1
    if (hearing.left === 0) hearing.heard()
  }

  return {
    bytes: () => bytes,
    heardMore: (count: number) =>
      new Promise<void>((heard) => {
        hearing = { left: count, heard }
      }),
    async ask({ name, input }: ReturnType<Target['card']>): Promise<void> {
      lastId += 1
      const id = lastId
      socket.send(JSON.stringify({ id, name, input }))
      const ok = await new Promise<boolean>((answered) => void answers.set(id, answered))
      if (!ok) throw new Error(`${name} was refused`)
    },
    async close(): Promise<void> {
      socket.close()
      await once(socket, 'close')
    },
  }
}
