import { WebSocket } from 'ws'
import { API_VERSION } from './wire.ts'

export type Answer = {
  readonly ok: boolean
  readonly code?: string
  readonly field?: string
  readonly value?: unknown
}

/** A page's line to the host. What is not answered when the line breaks is answered with null. */
export type Line = {
  readonly ask: (name: string, input: unknown) => Promise<Answer | null>
  readonly close: () => void
}

export async function openLine(url: string): Promise<Line> {
  const { host, origin, hash } = new URL(url)
  const socket = new WebSocket(`ws://${host}/api`, { origin })
  const hello = { role: 'host', key: hash.replace('#key=', ''), apiVersion: API_VERSION }
  const waiting = new Map<number, (answer: Answer | null) => void>()
  let lastId = 0
  let isLost = false

  socket.on('close', () => {
    isLost = true
    for (const answered of waiting.values()) answered(null)
  })
  await new Promise<void>((welcomed, failed) => {
    socket.on('error', failed)
    socket.on('close', () => failed(new Error('the line broke before the welcome')))
    socket.on('open', () => socket.send(JSON.stringify({ hello })))
    socket.on('message', (data: Buffer) => {
      const message = JSON.parse(data.toString()) as Record<string, unknown>
      if ('welcome' in message) welcomed()
      if ('refused' in message) failed(new Error(`refused: ${String(message['refused'])}`))
      if (!('id' in message)) return
      const id = Number(message['id'])
      waiting.get(id)?.(message as unknown as Answer)
      waiting.delete(id)
    })
  })
  return {
    ask(name, input) {
      if (isLost) return Promise.resolve(null)
      lastId += 1
      const id = lastId
      return new Promise((answered) => {
        waiting.set(id, answered)
        socket.send(JSON.stringify({ id, name, input }), () => undefined)
      })
    },
    close: () => socket.terminate(),
  }
}
