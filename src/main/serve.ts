import { setTimeout as after } from 'node:timers/promises'
import { hostKey } from './api/host-key'
import { openLocalDoor } from './api/local-door'
import { readPageFiles } from './api/page-files'
import { lockAhead } from './db/host-lock'
import type { LocalHost } from './local-host'

/** Where the local host is looked for first; in the range that no service is assigned. */
const USUAL_PORT = 49_321
/** Whoever asks at once gets the page before the data is opened, which nothing can be answered beside. */
const PAGE_FIRST_MS = 20

export type ServeOptions = {
  readonly dataFolder: string
  readonly noteMove?: (folder: string) => void
  /** A fixed port, or null for the usual one, and any free one where that is taken. */
  readonly port: number | null
  readonly version: string
  /** The folder of the built pages. */
  readonly pages: string
  readonly storeWorker: string
}

export type Serving = {
  readonly url: string
  /** The data is open, or could not be opened. */
  readonly opened: Promise<unknown>
  readonly close: () => Promise<void>
}

/**
 * The local host: the same core as the desktop's, served to this laptop's own browser. It has the folder for itself and
 * gives out the page at once; the core, most of the program, is loaded and the data opened while the browser reads it.
 */
export async function serve({
  port,
  pages,
  dataFolder,
  ...options
}: ServeOptions): Promise<Serving> {
  const lock = lockAhead(dataFolder)
  let opened: Promise<LocalHost> | null = null
  try {
    const key = hostKey(dataFolder)
    const inside = async () => {
      await after(PAGE_FIRST_MS)
      const { openLocalHost } = await import('./local-host')
      return openLocalHost({ ...options, dataFolder, pages, lock: lock.take }, key)
    }
    const files = readPageFiles(pages, (path) => !path.startsWith('/room'))
    const sockets = () => (opened = inside()).then((host) => host.sockets)
    const open = (at: number) => openLocalDoor({ files, port: at, key, sockets })
    // The usual port lets a page that is still open find the host again after a restart.
    const door = await (port === null ? open(USUAL_PORT).catch(() => open(0)) : open(port))
    return {
      url: door.url,
      opened: Promise.resolve(opened),
      async close(): Promise<void> {
        await door.close()
        await Promise.resolve(opened).then(
          (host) => host?.close(),
          () => undefined,
        )
        lock.release()
      },
    }
  } catch (error) {
    lock.release()
    throw error
  }
}
