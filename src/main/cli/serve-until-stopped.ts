import { spawn } from 'node:child_process'
import { AppError } from '@shared/errors'
import type { DataPlace } from '../db/data-folder'
import { serve } from '../serve'

type Options = {
  readonly place: DataPlace
  readonly port: number | null
  readonly open: boolean
  readonly version: string
  readonly pages: string
  readonly storeWorker: string
}

/** Runs the local host until Ctrl-C or a signal ends it, and then closes the data cleanly. */
export async function serveUntilStopped({
  place,
  port,
  open,
  version,
  pages,
  storeWorker,
}: Options): Promise<void> {
  const host = await serve({ ...place, port, version, pages, storeWorker }).catch(
    (error: unknown) => {
      throw isTaken(error) ? new AppError('port-taken') : error
    },
  )
  let isStopping = false
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.on(signal, () => {
      if (isStopping) return
      isStopping = true
      void host.close().then(() => process.exit(0))
    })
  }
  console.log(host.url)
  if (open) openBrowser(host.url)

  await host.opened.catch(async (error: unknown) => {
    await host.close()
    throw error
  })
}

function isTaken(error: unknown): boolean {
  const { code, syscall } = (error ?? {}) as Partial<NodeJS.ErrnoException>
  return syscall === 'listen' && (code === 'EADDRINUSE' || code === 'EACCES')
}

/** Opens the person's own browser, where there is one; where not, the printed address is all they need. */
function openBrowser(url: string): void {
  const [command, ...args] =
    process.platform === 'darwin'
      ? ['open', url]
      : process.platform === 'win32'
        ? ['rundll32', 'url.dll,FileProtocolHandler', url]
        : ['xdg-open', url]
  if (!command) return
  const browser = spawn(command, args, { stdio: 'ignore', detached: true })
  browser.on('error', () => undefined)
  browser.unref()
}
