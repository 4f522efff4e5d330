import { createStore, type StoreApi } from 'zustand/vanilla'

/** What a page says about its line to the host: all is well, it fetches what it missed, or changes wait to be sent. */
export type Connection = {
  readonly state: 'live' | 'catching-up' | 'offline'
  /** Calls that wait to be sent or answered. */
  readonly waiting: number
}

export type ConnectionStore = StoreApi<Connection>

export function createConnectionStore(state: Connection['state'] = 'live'): ConnectionStore {
  return createStore<Connection>()(() => ({ state, waiting: 0 }))
}
