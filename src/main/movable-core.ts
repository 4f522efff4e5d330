import type { Handlers } from '@shared/api/contract'
import { openCore, type Core } from './core'
import type { CoreOptions } from './core-options'
import { lockFolder } from './db/host-lock'
import { putInPlace } from './db/quarantine'
import type { Listeners } from './events/listeners'
import { note, startLog } from './log/log'

/**
 * A core that can go on with another folder: the same handlers then answer from there. Its data was copied by the core
 * before, in the same turn: there is no moment in which both could be written.
 */
export function movableCore(
  options: CoreOptions,
  listeners: Listeners,
  handlers: Partial<Handlers>,
): Core {
  const { noteMove } = options
  let core = openIn(options.dataFolder)
  Object.assign(handlers, core.handlers)

  function openIn(dataFolder: string): Core {
    const way = noteMove ? { goOnIn: (folder: string) => goOnIn(folder, noteMove) } : {}
    const goOnWith = (ready: string) => goOnWithFile(dataFolder, ready)
    const lock = dataFolder === options.dataFolder ? options.lock : undefined
    const at = {
      ...options,
      ...way,
      goOnWith,
      dataFolder,
      lock: lock ?? (() => lockFolder(dataFolder)),
    }
    return openCore(at, listeners)
  }

  function goOnIn(folder: string, noteIt: (folder: string) => void): void {
    const next = openIn(folder)
    try {
      noteIt(folder)
    } catch (error) {
      next.letGo()
      throw error
    }
    const before = core
    core = next
    Object.assign(handlers, next.handlers)
    note('the data was moved to another folder')
    startLog(folder)
    note('the data was moved here')
    before.letGo()
  }

  /** The damaged file is kept in quarantine. What can't be put in its place leaves it where it is. */
  function goOnWithFile(folder: string, ready: string): void {
    core.letGo()
    try {
      putInPlace(folder, ready, (options.now ?? Date.now)())
    } finally {
      core = openIn(folder)
      Object.assign(handlers, core.handlers)
    }
    note('a backup took the place of the damaged data')
  }

  return {
    // All were assigned above.
    handlers: handlers as Handlers,
    listen: listeners.listen,
    takeReminders: () => core.takeReminders(),
    sleep: () => core.sleep(),
    close: () => core.close(),
    letGo: () => core.letGo(),
  }
}
