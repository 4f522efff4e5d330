import type { EventName, Payload } from '@shared/api/contract'
import type { Actor } from '@shared/domain/actor'
import { trouble } from '../log/log'

/** Something that happened, on its way to those who may hear it; as words where it has to cross a wire. */
export type Announcement = {
  readonly name: EventName
  readonly payload: unknown
  readonly text: () => string
}

/** A window, a tab or a phone that hears announcements. */
export type Listener = {
  readonly actor: Actor
  readonly hear: (announcement: Announcement) => void
}

export function announcement<E extends EventName>(name: E, payload: Payload<E>): Announcement {
  return { name, payload, text: () => JSON.stringify({ event: name, payload }) }
}

export type Listeners = ReturnType<typeof createListeners>

export function createListeners() {
  const listeners = new Set<Listener>()

  function tell(listener: Listener, said: Announcement): void {
    try {
      listener.hear(said)
    } catch (error) {
      // One broken line must not keep the others from hearing.
      trouble('a listener failed', error)
    }
  }

  return {
    listen(listener: Listener): () => void {
      listeners.add(listener)
      return () => void listeners.delete(listener)
    },
    all: (): Iterable<Listener> => listeners,
    tell,
    tellHosts(said: Announcement): void {
      for (const listener of listeners) if (listener.actor.role === 'host') tell(listener, said)
    },
  }
}
