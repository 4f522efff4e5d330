import type { Bridge, Client } from '@shared/api/contract'
import { checkEvent, checkOutput } from './checked'
import { clientFrom, createListeners } from './client-from'

/** The client of the desktop window: calls and events go through the preload's bridge. */
export function createWindowClient(bridge: Bridge): Client {
  const listeners = createListeners()
  bridge.onEvent((name, payload) => listeners.tell(name, checkEvent(name, payload)))
  return clientFrom({ send: bridge.call, on: listeners.on, check: checkOutput })
}
