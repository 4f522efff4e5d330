import { setTimeout as after } from 'node:timers/promises'
import type { App } from 'electron'
import { trouble } from '../log/log'

/** A room says goodbye to its phones; one that does not answer must not keep the app from ending. */
const PATIENCE = 3_000

/** Electron waits for no promise when it quits, so quitting is put off until everything is closed. */
export function closeBeforeQuit(
  app: App,
  close: () => Promise<void>,
  patience: Promise<unknown> | null = null,
): void {
  app.once('will-quit', (event) => {
    event.preventDefault()
    const tooLong = patience ?? after(PATIENCE, undefined, { ref: false })
    void Promise.race([close(), tooLong])
      .catch((error: unknown) => trouble('not everything was closed', error))
      .finally(() => app.exit(0))
  })
}
