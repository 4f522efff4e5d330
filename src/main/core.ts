import type { Handlers } from '@shared/api/contract'
import { createHandlers, type Inside } from './all-handlers'
import type { CoreOptions } from './core-options'
import type { Db } from './db/db'
import { lockFolder } from './db/host-lock'
import { hasLogLeft, openDatabase } from './db/open-database'
import { createListeners, type Listener } from './events/listeners'
import { trouble } from './log/log'

export type Core = {
  readonly handlers: Handlers
  readonly listen: (listener: Listener) => () => void
  readonly takeReminders: Inside['takeReminders']
  /** The laptop goes to sleep: rooms close. */
  readonly sleep: () => Promise<void>
  readonly close: () => Promise<void>
  /** Lets go of a folder that another core has gone on from; what is under way here is refused. */
  readonly letGo: () => void
  /** Lets go of the data and not of its folder; gives what unlocks that. */
  readonly handOver: () => () => void
}

/**
 * Opens the data of a folder and everything that answers calls. Throws an AppError when the data can't be opened; a
 * folder that was locked before is still locked then.
 */
export function openCore(options: CoreOptions, listeners = createListeners()): Core {
  const { now = Date.now } = options
  const unlock = options.unlock ?? lockFolder(options.dataFolder)
  let opened: Db | null = null
  try {
    const endedBadly = hasLogLeft(options.dataFolder)
    const db = openDatabase(options.dataFolder)
    opened = db
    const { handlers, rooms, backups, takeReminders } = createHandlers(db, listeners, {
      ...options,
      now,
      endedBadly,
    })
    // A command that only reads has no pages, and must leave the room for the next host to open.
    if (options.pages !== undefined) {
      void rooms.reopen().catch((error: unknown) => trouble('a room stayed closed', error))
    }
    if (options.storeWorker !== undefined) backups.start()
    const handOver = () => {
      void rooms.dispose()
      void backups.stop()
      db.close()
      return unlock
    }
    return {
      handlers,
      listen: listeners.listen,
      takeReminders,
      sleep: rooms.sleep,
      letGo: () => handOver()(),
      handOver,
      async close() {
        await rooms.closeAll()
        await rooms.dispose()
        await backups.stop()
        db.close()
        unlock()
      },
    }
  } catch (error) {
    opened?.close()
    if (!options.unlock) unlock()
    throw error
  }
}
