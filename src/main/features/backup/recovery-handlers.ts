import type { Handlers } from '@shared/api/contract'
import type { ErrorCode } from '@shared/errors'
import { removeCopy } from '../../db/back-up'
import { listBackups } from '../../db/backup-shelf'
import { recover, type Replacement } from '../../db/recover'
import { salvage } from '../../db/salvage'

type RecoveryCalls = Pick<
  Handlers,
  | 'recovery.get'
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
    'recovery.get': () => ({
      problem: null,
      isMendable: false,
      dataFolder,
      backups: [],
      readable: null,
    }),
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
  /** Opens the data again; throws when it still can't be. */
  readonly reopen: () => void
  readonly now: () => number
}

/** Over data that can't be opened. */
export function recoveryHandlers({
  dataFolder,
  problem,
  reopen,
  now,
  ...rest
}: Deps): RecoveryCalls {
  let { isCopy } = rest

  const isMendable = () => (isCopy ? !OTHERS.includes(problem()) : MENDABLE.includes(problem()))

  function mend(replacement: Replacement): null {
    if (isMendable()) {
      recover(dataFolder, replacement, now())
      isCopy = true
    }
    reopen()
    return null
  }

  function readable() {
    const found = problem() === 'file-damaged' ? salvage(dataFolder) : null
    if (found) removeCopy(found.path)
    return found?.counts ?? null
  }

  return {
    'recovery.get': () => ({
      problem: problem(),
      isMendable: isMendable(),
      dataFolder,
      backups: listBackups(dataFolder),
      readable: readable(),
    }),
    'recovery.useBackup': (_actor, { name }) => mend({ kind: 'backup', name }),
    'recovery.useReadable': () => mend({ kind: 'readable' }),
    'recovery.startEmpty': () => mend({ kind: 'nothing' }),
    'recovery.tryAgain'() {
      reopen()
      return null
    },
  }
}
