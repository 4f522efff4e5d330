import { vi } from 'vitest'
import { WebSocket } from 'ws'

/** A browser's WebSocket: it says which page it was opened by, and a line that fails is only closed. */
class OriginSocket extends WebSocket {
  constructor(url: string) {
    super(url, { origin: `http://${new URL(url).host}` })
    this.on('error', () => undefined)
  }
}

export function useOriginSockets(): void {
  vi.stubGlobal('WebSocket', OriginSocket)
}
