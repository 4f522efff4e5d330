import { AppError } from '@shared/errors'
import { removeCopy } from '../../db/back-up'
import { isOnShelf, removeBackup } from '../../db/backup-shelf'
import type { Db } from '../../db/db'
import { isDamage } from '../../db/explained'
import { replaceContent } from '../../db/replace-content'
import { SEALED_AND_ANONYMOUS } from '../../db/scrub-copy'
import type { RunJob } from '../../db/store-jobs'
import { neverStill, TRIES } from './never-still'
import type { oneByOne } from './one-by-one'

type Deps = {
  readonly db: Db
  readonly folder: string
  readonly runJob: RunJob
  readonly queued: ReturnType<typeof oneByOne>['queued']
  readonly refuseOpenRound: () => void
  /** A name for a backup of what a restore replaces, and the backup itself. */
  readonly nameOfBefore: () => string
  readonly make: (name: string) => Promise<void>
  /** Puts a file that is ready in place of a damaged one, which is kept, and goes on with it. */
  readonly goOnWith: ((ready: string) => void) | undefined
}

/** Brings a backup back. The same command once more, while it is under way, is the same restore. */
export function backupRestorer(deps: Deps) {
  const { db, folder, runJob, queued, refuseOpenRound, nameOfBefore, make, goOnWith } = deps
  const selectSealed = db.prepare(`${SEALED_AND_ANONYMOUS} LIMIT 1`)
  const selectChanges = db.prepare<[], number>('SELECT total_changes()').pluck()
  let restoring: { readonly name: string; readonly done: Promise<void> } | null = null

  function refuseRestore(): void {
    refuseOpenRound()
    if (selectSealed.get() !== undefined) throw new AppError('sealed-now')
  }

  /** Everything as it was, in place of everything that is; which is kept as a backup of its own. */
  async function restore(name: string, settle: () => Promise<void>): Promise<void> {
    refuseOpenRound()
    if (!isOnShelf(folder, name)) throw new AppError('not-found', { field: 'name' })
    const copy = await runJob({ kind: 'prepare-restore', name })
    try {
      refuseRestore()
      await settle()
      await keepAndThen(() => replaceContent(db, copy))
    } catch (error) {
      // What is damaged can't be backed up; the file itself is kept instead.
      if (!goOnWith || !isDamage(error)) throw error
      goOnWith(copy)
    } finally {
      removeCopy(copy)
    }
  }

  /** Replaces what is here in the very moment in which a backup holds all of it. */
  async function keepAndThen(replace: () => void): Promise<void> {
    for (let left = TRIES; left > 0; left -= 1) {
      const before = selectChanges.get()
      const name = nameOfBefore()
      await make(name)
      refuseRestore()
      if (selectChanges.get() === before) return replace()
      removeBackup(folder, name)
    }
    throw neverStill()
  }

  return (name: string, settle: () => Promise<void>): Promise<void> => {
    if (restoring?.name === name) return restoring.done
    const done = queued(restore)(name, settle).finally(() => {
      if (restoring?.done === done) restoring = null
    })
    restoring = { name, done }
    return done
  }
}
