import { API_VERSION, contract, type CallName, type Handlers } from '@shared/api/contract'
import { AppError, codeOf, type ErrorCode } from '@shared/errors'
import { movableCore } from './movable-core'
import type { Core } from './core'
import type { CoreOptions } from './core-options'
import { lockFolder } from './db/host-lock'
import { finishIn } from './db/move-place'
import { announcement, createListeners } from './events/listeners'
import { recoveryHandlers } from './features/backup/recovery-handlers'
import { reportHandlers } from './features/report/report-handlers'
import { note, startLog } from './log/log'
import { errorFacts } from './log/log-line'

/** With these the folder itself can't be used, or is another's; no page can help there. */
const HOPELESS: readonly ErrorCode[] = ['file-locked', 'folder-not-writable', 'internal']

/**
 * The core of a host with a window: where the data can't be opened, one that answers what is wrong and what can be done
 * about it, until something was done; then the same handlers answer everything.
 */
export function openHost(options: CoreOptions): Core {
  try {
    return noted(options, movableCore(options, createListeners(), {}))
  } catch (error) {
    if (HOPELESS.includes(codeOf(error))) throw error
    const core = noted(options, waitingCore(options, codeOf(error)))
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

function waitingCore(options: CoreOptions, code: ErrorCode): Core {
  const listeners = createListeners()
  const { lock = () => lockFolder(options.dataFolder) } = options
  let problem = code
  let core: Core | null = null
  let unlock: (() => void) | null = lock()

  function reopen(): void {
    if (core) return
    // The core locks the folder itself.
    unlock?.()
    unlock = null
    try {
      core = movableCore(options, listeners, handlers)
    } catch (error) {
      problem = codeOf(error)
      unlock = lock()
      throw error
    }
    note('the data is open again')
    listeners.tellHosts(announcement('data.replaced', {}))
  }

  const { host, version, dataFolder, now = Date.now } = options
  const handlers: Handlers = {
    ...refusing(() => problem),
    'app.info': () => ({ host, version, apiVersion: API_VERSION, dataFolder }),
    ...reportHandlers({ version, host, dataFolder, db: null, problem: () => problem }),
    'settings.get': () => ({ theme: 'system', sound: true }),
    'draft.list': () => [],
    ...recoveryHandlers({ dataFolder, problem: () => problem, reopen, now }),
  }
  return {
    handlers,
    listen: listeners.listen,
    takeReminders: () => core?.takeReminders() ?? [],
    sleep: async () => core?.sleep(),
    letGo: () => core?.letGo(),
    async close() {
      await core?.close()
      unlock?.()
    },
  }
}

function refusing(problem: () => ErrorCode): Handlers {
  const refuse = () => {
    throw new AppError(problem())
  }
  const names = Object.keys(contract) as CallName[]
  // One cast: every call there is, answered in the same way.
  return Object.fromEntries(names.map((name) => [name, refuse])) as unknown as Handlers
}
