import { API_VERSION, contract, type CallName, type Handlers } from '@shared/api/contract'
import { AppError, codeOf, type ErrorCode } from '@shared/errors'
import type { Core } from './core'
import type { CoreOptions } from './core-options'
import { jobsInWorker } from './db/jobs-in-worker'
import { jobsInPlace } from './db/store-jobs'
import { announcement, type Listeners } from './events/listeners'
import { recoveryHandlers } from './features/backup/recovery-handlers'
import { reportHandlers } from './features/report/report-handlers'
import { note } from './log/log'
import type { Closed } from './movable-core'

type Deps = {
  readonly options: CoreOptions
  readonly closed: Closed
  readonly listeners: Listeners
  /** What the doors ask; the core that `open` gives puts its own there. */
  readonly handlers: Partial<Handlers>
  /** Opens the data, in the folder that stays locked. Throws where it can't be. */
  readonly open: () => Core
}

/** Answers what is wrong with data that can't be opened, and what can be done about it, until something was done. */
export function waitingCore({ options, closed, listeners, handlers, open }: Deps): Core {
  const { host, version, storeWorker, now = Date.now } = options
  const { dataFolder, unlock, isCopy } = closed
  let { problem } = closed
  let core: Core | null = null

  function reopen(): void {
    if (core) return
    try {
      core = open()
    } catch (error) {
      problem = codeOf(error)
      throw error
    }
    note('the data is open again')
    listeners.tellHosts(announcement('data.replaced', {}))
  }

  const recovery = recoveryHandlers({
    dataFolder,
    problem: () => problem,
    isCopy,
    runJob:
      storeWorker === undefined
        ? jobsInPlace(dataFolder, null)
        : jobsInWorker(dataFolder, storeWorker),
    isOpen: () => core !== null,
    reopen,
    now,
  })
  const own: Handlers = {
    ...refusing(() => problem),
    'app.info': () => ({ host, version, apiVersion: API_VERSION, dataFolder }),
    ...reportHandlers({ version, host, dataFolder, db: null, problem: () => problem }),
    'settings.get': () => ({ theme: 'system', sound: true }),
    'draft.list': () => [],
    ...recovery.handlers,
  }
  return {
    handlers: Object.assign(handlers, own),
    listen: listeners.listen,
    takeReminders: () => core?.takeReminders() ?? [],
    sleep: async () => core?.sleep(),
    letGo: () => (core ? core.letGo() : unlock()),
    handOver: () => core?.handOver() ?? unlock,
    async close() {
      await recovery.ended()
      await (core ? core.close() : unlock())
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
