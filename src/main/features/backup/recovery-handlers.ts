import type { Handlers } from '@shared/api/contract'
import type { ErrorCode } from '@shared/errors'
import type { Replacement } from '../../db/make-ready'
import { putInPlace } from '../../db/quarantine'
import type { RunJob } from '../../db/store-jobs'
import { oneByOne } from './one-by-one'

type RecoveryCalls = Pick<
  Handlers,
  | 'recovery.get'
  | 'recovery.look'
  | 'recovery.useBackup'
  | 'recovery.useReadable'
  | 'recovery.startEmpty'
  | 'recovery.tryAgain'
>

/** What may be put into quarantine: a file that is ours, or was. Another program's file is not ours to move. */
const MENDABLE: readonly ErrorCode[] = ['file-damaged', 'file-not-database', 'migration-failed']
/** What somebody else put there, even where a copy of ours lay. */
const OTHERS: readonly ErrorCode[] = ['file-foreign', 'file-too-new', 'file-is-folder']

/** Over data that is open: there is nothing to mend, and a command that comes again mends nothing twice. */
export function soundRecovery(dataFolder: string): RecoveryCalls {
  const nothing = () => null
  return {
    'recovery.get': () => ({ problem: null, isMendable: false, dataFolder }),
    'recovery.look': () => ({ backups: [], readable: null }),
    'recovery.useBackup': nothing,
    'recovery.useReadable': nothing,
    'recovery.startEmpty': nothing,
    'recovery.tryAgain': nothing,
  }
}

type Deps = {
  readonly dataFolder: string
  readonly problem: () => ErrorCode
  /** Whether what lies there is nothing that could be lost, for Candor made it of what is kept. */
  readonly isCopy: boolean
  readonly runJob: RunJob
  readonly isOpen: () => boolean
  /** Opens the data again where it is not open yet; throws when it still can't be. */
  readonly reopen: () => void
  readonly now: () => number
}

/**
 * Over data that can't be opened. What is asked for comes one after the other: all of it works with copies in the folder.
 */
export function recoveryHandlers({ dataFolder, problem, runJob, isOpen, ...deps }: Deps): {
  readonly handlers: RecoveryCalls
  /** Waits for all that has been asked for. */
  readonly ended: () => Promise<void>
} {
  const { queued, ended } = oneByOne()
  let { isCopy } = deps

  const isMendable = () => (isCopy ? !OTHERS.includes(problem()) : MENDABLE.includes(problem()))

  /** It is made and checked before anything is moved; what is cut off after that is finished at the next start. */
  async function putThere(replacement: Replacement): Promise<void> {
    const ready = await runJob({ kind: 'make-ready', replacement })
    putInPlace(dataFolder, ready, deps.now())
    isCopy = true
  }

  const mend = queued(async (replacement: Replacement): Promise<null> => {
    if (!isOpen() && isMendable()) await putThere(replacement)
    deps.reopen()
    return null
  })

  const look = queued(async () => {
    if (isOpen()) return { backups: [], readable: null }
    const isDamaged = problem() === 'file-damaged'
    const { backups, readable } = await runJob({ kind: 'what-is-left', isDamaged })
    return { backups: [...backups], readable }
  })

  const handlers: RecoveryCalls = {
    'recovery.get': () => ({ problem: problem(), isMendable: isMendable(), dataFolder }),
    'recovery.look': () => look(),
    'recovery.useBackup': (_actor, { name }) => mend({ kind: 'backup', name }),
    'recovery.useReadable': () => mend({ kind: 'readable' }),
    'recovery.startEmpty': () => mend({ kind: 'nothing' }),
    'recovery.tryAgain': queued(async () => {
      deps.reopen()
      return null
    }),
  }
  return { handlers, ended }
}
