import type { Handlers } from '@shared/api/contract'
import { codeOf, type ErrorCode } from '@shared/errors'
import type { Core } from './core'
import type { CoreOptions } from './core-options'
import { lockFolder } from './db/host-lock'
import { finishIn } from './db/move-place'
import { createListeners } from './events/listeners'
import { note, startLog } from './log/log'
import { errorFacts } from './log/log-line'
import { movableCore, type Wait } from './movable-core'
import { waitingCore } from './waiting-core'

/** With these the folder itself can't be used, or is another's; no page can help there. */
const HOPELESS: readonly ErrorCode[] = ['file-locked', 'folder-not-writable', 'internal']

/**
 * The core of a host with a window: where the data can't be opened, one that answers what is wrong and what can be done
 * about it, until something was done; then the same handlers answer everything.
 */
export function openHost({ lock, ...options }: CoreOptions): Core {
  const listeners = createListeners()
  const handlers: Partial<Handlers> = {}
  const unlock = lock ? lock() : lockFolder(options.dataFolder)

  const open = (dataFolder: string, unlockIt: () => void): Core =>
    movableCore({
      options: { ...options, dataFolder, unlock: unlockIt },
      listeners,
      handlers,
      wait,
    })
  const wait: Wait = (closed) =>
    waitingCore({
      options,
      closed,
      listeners,
      handlers,
      open: () => open(closed.dataFolder, closed.unlock),
    })

  const { dataFolder } = options
  try {
    return noted(options, open(dataFolder, unlock))
  } catch (error) {
    const problem = codeOf(error)
    if (HOPELESS.includes(problem)) {
      unlock()
      throw error
    }
    const core = noted(options, wait({ dataFolder, problem, unlock, isCopy: false }))
    note('the data could not be opened', errorFacts(error))
    return core
  }
}

/** Whoever has the folder's lock writes its log: that it began, and that it ended as it should. */
function noted({ dataFolder, version, host }: CoreOptions, core: Core): Core {
  startLog(dataFolder)
  finishIn(dataFolder)
  note('started', { version, host, node: process.versions.node })
  return {
    ...core,
    async close() {
      await core.close()
      note('closed')
    },
  }
}
