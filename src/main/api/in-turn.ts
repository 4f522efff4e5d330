import { setTimeout as wait } from 'node:timers/promises'
import type { RawData, WebSocket } from 'ws'
import type { DoorLimits } from './door-limits'
import { trouble } from '../log/log'

/**
 * Takes messages one after the other, so that a person's commands happen in the order they were sent, and no faster
 * than the limits say. A phone that comes back with many commands is served slowly rather than sent away.
 */
export function inTurn(
  socket: WebSocket,
  receive: (data: RawData, isBinary: boolean) => Promise<void>,
  limits: DoorLimits | null,
): void {
  const pace = limits ? bucket(limits) : () => null
  let queue = Promise.resolve()
  let waiting = 0

  async function take(data: RawData, isBinary: boolean): Promise<void> {
    const waitMs = pace()
    if (waitMs !== null) await wait(waitMs)
    await receive(data, isBinary)
    waiting -= 1
    if (limits && waiting < limits.messagesAtOnce) socket.resume()
  }

  socket.on('message', (data, isBinary) => {
    waiting += 1
    if (limits && waiting > limits.messagesWaiting) return socket.close(1008)
    // The rest stays with the sender until there is room for it.
    if (limits && waiting > limits.messagesAtOnce) socket.pause()
    queue = queue
      .then(() => take(data, isBinary))
      .catch((error: unknown) => {
        trouble('a socket failed', error)
        socket.terminate()
      })
  })
}

/** A token bucket: how long the next message has to wait, or null when it need not. */
function bucket({ messagesPerSecond, messagesAtOnce }: DoorLimits): () => number | null {
  let tokens: number = messagesAtOnce
  let filledAt = performance.now()
  return () => {
    const now = performance.now()
    tokens = Math.min(messagesAtOnce, tokens + ((now - filledAt) / 1_000) * messagesPerSecond) - 1
    filledAt = now
    return tokens < 0 ? (-tokens / messagesPerSecond) * 1_000 : null
  }
}
