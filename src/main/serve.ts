import { hostKey } from './api/host-key'
import { openLocalDoor } from './api/local-door'
import { readPageFiles } from './api/page-files'
import { openHost } from './open-host'

/** Where the local host is looked for first; in the range that no service is assigned. */
const USUAL_PORT = 49_321

export type ServeOptions = {
  readonly dataFolder: string
  /** A fixed port, or null for the usual one, and any free one where that is taken. */
  readonly port: number | null
  readonly version: string
  /** The folder of the built pages. */
  readonly pages: string
  readonly storeWorker: string
}

/** The local host: the same core as the desktop's, served to this laptop's own browser. */
export async function serve({ dataFolder, port, version, pages, storeWorker }: ServeOptions) {
  const core = openHost({ dataFolder, host: 'local', version, pages, storeWorker })
  try {
    const open = (at: number) =>
      openLocalDoor({
        handlers: core.handlers,
        listen: core.listen,
        files: readPageFiles(pages, (path) => !path.startsWith('/room')),
        port: at,
        key: hostKey(dataFolder),
      })
    // The usual port lets a page that is still open find the host again after a restart.
    const door = await (port === null ? open(USUAL_PORT).catch(() => open(0)) : open(port))
    return {
      url: door.url,
      async close(): Promise<void> {
        await door.close()
        await core.close()
      },
    }
  } catch (error) {
    await core.close()
    throw error
  }
}
