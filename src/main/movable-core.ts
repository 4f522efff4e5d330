import type { Handlers } from '@shared/api/contract'
import { codeOf, type ErrorCode } from '@shared/errors'
import { openCore, type Core } from './core'
import type { CoreOptions } from './core-options'
import { putInPlace } from './db/quarantine'
import { announcement, type Listeners } from './events/listeners'
import { note, startLog } from './log/log'
import { errorFacts } from './log/log-line'

export type Closed = {
  readonly dataFolder: string
  /** The folder is locked. */
  readonly unlock: () => void
  readonly problem: ErrorCode
  /** What lies there was put there by Candor and can be had again, so it may be replaced whatever is wrong with it. */
  readonly isCopy: boolean
}

/** What answers over data that can't be opened. */
export type Wait = (closed: Closed) => Core

type Deps = {
  readonly options: CoreOptions
  readonly listeners: Listeners
  /** What the doors ask: the handlers of whichever core is there. */
  readonly handlers: Partial<Handlers>
  readonly wait: Wait
}

/**
 * A core that can go on with another folder: the same handlers then answer from there. Its data was copied by the core
 * before, in the same turn: there is no moment in which both could be written.
 */
export function movableCore({ options, listeners, handlers, wait }: Deps): Core {
  const { noteMove } = options
  let core = openIn(options.dataFolder, options.unlock)
  Object.assign(handlers, core.handlers)

  function openIn(dataFolder: string, unlock?: () => void): Core {
    const { unlock: _first, ...rest } = options
    const way = noteMove ? { goOnIn: (folder: string) => goOnIn(folder, noteMove) } : {}
    const goOnWith = (ready: string) => goOnWithFile(dataFolder, ready)
    const at = { ...rest, ...way, goOnWith, dataFolder, ...(unlock && { unlock }) }
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

  /**
   * The damaged file is kept in quarantine. What can't be put in its place leaves it where it is; where what was put
   * there can't be opened, the host waits for another choice. Nobody else gets into the folder meanwhile.
   */
  function goOnWithFile(folder: string, ready: string): void {
    const unlock = core.handOver()
    let isCopy = false
    try {
      putInPlace(folder, ready, (options.now ?? Date.now)())
      isCopy = true
      note('a backup took the place of the damaged data')
    } finally {
      openAgain(folder, unlock, isCopy)
    }
  }

  function openAgain(dataFolder: string, unlock: () => void, isCopy: boolean): void {
    try {
      core = openIn(dataFolder, unlock)
      Object.assign(handlers, core.handlers)
    } catch (error) {
      core = wait({ dataFolder, unlock, problem: codeOf(error), isCopy })
      note('the data could not be opened', errorFacts(error))
      listeners.tellHosts(announcement('data.replaced', {}))
      throw error
    }
  }

  return {
    // All were assigned above.
    handlers: handlers as Handlers,
    listen: listeners.listen,
    takeReminders: () => core.takeReminders(),
    sleep: () => core.sleep(),
    close: () => core.close(),
    letGo: () => core.letGo(),
    handOver: () => core.handOver(),
  }
}
