import { localSockets, type LocalSockets } from './api/local-sockets'
import type { CoreOptions } from './core-options'
import { openHost } from './open-host'

export type LocalHost = { readonly sockets: LocalSockets; readonly close: () => Promise<void> }

/** What is behind the local door: the core with its data open, and the sockets that it answers. */
export function openLocalHost(options: Omit<CoreOptions, 'host'>, key: string): LocalHost {
  const { handlers, listen, close } = openHost({ ...options, host: 'local' })
  return { sockets: localSockets({ handlers, listen, key }), close }
}
