import type { Page } from '@playwright/test'

export type Frames = {
  /** Everything that the window got so far. */
  readonly received: () => readonly string[]
  /** The names of what it asked for, in order. */
  readonly asked: () => readonly string[]
  /** Forgets what came until now. */
  readonly forget: () => void
}

/** Records each frame that a window receives, from its next load on. */
export function recordFrames(page: Page): Frames {
  let received: string[] = []
  let asked: string[] = []
  page.on('websocket', (socket) => {
    socket.on('framereceived', ({ payload }) => void received.push(payload.toString()))
    socket.on('framesent', ({ payload }) => {
      const { name } = JSON.parse(payload.toString()) as { name?: string }
      if (name !== undefined) asked.push(name)
    })
  })
  return {
    received: () => received,
    asked: () => asked,
    forget() {
      received = []
      asked = []
    },
  }
}

/** Every value that stands under a key, anywhere in the frames. */
export function valuesOf(key: string, frames: readonly string[]): unknown[] {
  const found: unknown[] = []
  const look = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return
    for (const [name, inside] of Object.entries(value)) {
      if (name === key) found.push(inside)
      look(inside)
    }
  }
  for (const frame of frames) look(JSON.parse(frame))
  return found
}
