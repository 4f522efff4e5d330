import { dayOf } from '@shared/domain/day'
import { AppError } from '@shared/errors'
import { dailyName, nameNow } from '../../db/backup-names'
import { backupPath, hasBackup, removeBackup, type BackupLine } from '../../db/backup-shelf'
import { removeCopy } from '../../db/back-up'
import type { Db } from '../../db/db'
import { erasuresOf } from '../../db/erase'
import { replaceContent } from '../../db/replace-content'
import { SEALED_AND_ANONYMOUS } from '../../db/scrub-copy'
import type { RunJob } from '../../db/store-jobs'
import { trouble } from '../../log/log'

type Deps = {
  readonly db: Db
  readonly folder: string
  readonly runJob: RunJob
  /** False while answers are kept in memory only: nothing of them may be tied to a moment. */
  readonly mayBackUp: () => boolean
  readonly now: () => number
}

export type BackupKeeper = ReturnType<typeof backupKeeper>

// After the first picture, and then often enough for a laptop that is never shut.
const FIRST_MS = 5_000
const EVERY_MS = 10 * 60_000
const TRIES = 3

/** Makes backups, each day and when asked, and brings one back. */
export function backupKeeper({ db, folder, runJob, mayBackUp, now }: Deps) {
  const selectSealed = db.prepare(`${SEALED_AND_ANONYMOUS} LIMIT 1`)
  let timer: NodeJS.Timeout | null = null
  let underWay: Promise<unknown> = Promise.resolve()

  /** Each work asks the database once more at its end: `stop` waits for it. */
  function awaited<Args extends readonly unknown[], Value>(
    work: (...args: Args) => Promise<Value>,
  ) {
    return (...args: Args): Promise<Value> => {
      const done = work(...args)
      underWay = Promise.allSettled([underWay, done])
      return done
    }
  }

  function refuseOpenRound(): void {
    if (!mayBackUp()) throw new AppError('round-open')
  }

  /** What was erased while it was being copied must not live on in the copy: then it is made again. */
  async function make(name: string): Promise<void> {
    for (let left = TRIES; left > 0; left -= 1) {
      refuseOpenRound()
      const before = erasuresOf(db)
      await runJob({ kind: 'back-up', name })
      if (erasuresOf(db) === before && mayBackUp()) return
      removeBackup(folder, name)
    }
    throw new AppError('internal', { cause: new Error('the data never stood still') })
  }

  const nameOf = (kind: Parameters<typeof nameNow>[0]) =>
    nameNow(kind, dayOf(now()), new Date(now()))

  async function daily(): Promise<void> {
    const name = dailyName(dayOf(now()))
    if (!mayBackUp() || hasBackup(folder, name)) return
    await make(name)
  }

  /** Everything as it was, in place of everything that is; which is kept as a backup of its own. */
  async function restore(name: string, settle: () => Promise<void>): Promise<void> {
    refuseOpenRound()
    if (selectSealed.get() !== undefined) throw new AppError('sealed-now')
    if (!hasBackup(folder, name)) throw new AppError('not-found', { field: 'name' })
    const copy = await runJob({ kind: 'prepare-restore', name })
    try {
      await settle()
      await make(nameOf('before-restore'))
      replaceContent(db, copy)
    } finally {
      removeCopy(copy)
    }
  }

  return {
    list: (): Promise<readonly BackupLine[]> => runJob({ kind: 'list-backups' }),
    makeNow: awaited((kind: Parameters<typeof nameNow>[0] = 'by-hand') => make(nameOf(kind))),
    restore: awaited(restore),
    pathOf: (name: string): string => backupPath(folder, name),
    daily: awaited(daily),
    /**
     * What must be forgotten goes out of the backups too: one is made anew, and the others since then go. Those that a
     * lasting round keeps from being made anew go all the same.
     */
    renew: awaited(async (since: number = 0): Promise<void> => {
      const all = await runJob({ kind: 'list-backups' })
      const stale = all.filter(({ madeAt }) => madeAt >= since)
      if (stale.length === 0 && since > 0) return
      const name = dailyName(dayOf(now()))
      const isMade = mayBackUp()
      if (isMade) await make(name)
      for (const other of stale)
        if (!isMade || other.name !== name) removeBackup(folder, other.name)
    }),
    start(): void {
      const look = () =>
        void awaited(daily)()
          .catch((error: unknown) => trouble('no backup was made', error))
          .finally(() => {
            if (timer) timer = setTimeout(look, EVERY_MS).unref()
          })
      timer = setTimeout(look, FIRST_MS).unref()
    },
    /** Begins nothing more, and waits for what has begun. */
    async stop(): Promise<void> {
      if (timer) clearTimeout(timer)
      timer = null
      await underWay
    },
  }
}
