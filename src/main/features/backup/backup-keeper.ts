import { dayOf } from '@shared/domain/day'
import { AppError, codeOf } from '@shared/errors'
import { dailyName, nameNow } from '../../db/backup-names'
import {
  backupPath,
  freeName,
  isOnShelf,
  removeBackup,
  type BackupLine,
} from '../../db/backup-shelf'
import type { Db } from '../../db/db'
import { erasuresOf } from '../../db/erase'
import { explained, isDamage } from '../../db/explained'
import type { RunJob } from '../../db/store-jobs'
import { trouble } from '../../log/log'
import { backupRestorer } from './backup-restorer'
import { backupTroubles } from './backup-troubles'
import { neverStill, TRIES } from './never-still'
import { oneByOne } from './one-by-one'
import { renewalOwed } from './renewal-owed'

type Deps = {
  readonly db: Db
  readonly folder: string
  readonly runJob: RunJob
  /** False while answers are kept in memory only: nothing of them may be tied to a moment. */
  readonly mayBackUp: () => boolean
  readonly now: () => number
  /** Whether the host before this one ended without closing the file. */
  readonly endedBadly?: boolean
  /** Says that there is a trouble, or none any more. */
  readonly tell?: () => void
  /** Puts a file that is ready in place of a damaged one, which is kept, and goes on with it. */
  readonly goOnWith?: ((ready: string) => void) | undefined
}

export type BackupKeeper = ReturnType<typeof backupKeeper>

// After the first picture, and then often enough for a laptop that is never shut.
const FIRST_MS = 5_000
const EVERY_MS = 10 * 60_000

/** Makes backups, each day and when asked, and brings one back. */
export function backupKeeper(deps: Deps) {
  const { db, folder, runJob, mayBackUp, now, tell = () => undefined } = deps
  const troubles = backupTroubles(now, tell)
  let { endedBadly: mustCheck = false } = deps
  const owed = renewalOwed(db)
  const { queued, ended } = oneByOne()
  let timer: NodeJS.Timeout | null = null

  function refuseOpenRound(): void {
    if (!mayBackUp()) throw new AppError('round-open')
  }

  /** What was erased while it was being copied must not live on in the copy: then it is made again. */
  async function make(name: string): Promise<void> {
    for (let left = TRIES; left > 0; left -= 1) {
      refuseOpenRound()
      const before = erasuresOf(db)
      await runJob({ kind: 'back-up', name }).catch(noteDamage)
      if (erasuresOf(db) === before && mayBackUp()) return troubles.made()
      removeBackup(folder, name)
    }
    throw neverStill()
  }

  function noteDamage(error: unknown): never {
    if (isDamage(error)) troubles.damaged([])
    throw error
  }

  /** Once, where the file may have been hurt: a page inside of it is noticed by nobody until it is read. */
  async function check(): Promise<void> {
    if (!mustCheck) return
    const problems = await runJob({ kind: 'check' })
    mustCheck = false
    if (problems.length > 0) troubles.damaged(problems)
  }

  const nameOf = (kind: Parameters<typeof nameNow>[0]) =>
    freeName(folder, nameNow(kind, dayOf(now()), new Date(now())))

  async function daily(): Promise<void> {
    const name = dailyName(dayOf(now()))
    if (!mayBackUp() || isOnShelf(folder, name)) return
    await make(name)
  }

  const restore = backupRestorer({
    db,
    folder,
    runJob,
    queued,
    refuseOpenRound,
    nameOfBefore: () => nameOf('before-restore'),
    make,
    goOnWith: deps.goOnWith,
  })

  const madeSince = async (since: number) =>
    (await runJob({ kind: 'list-backups' })).filter(({ madeAt }) => madeAt >= since)

  /** What must be forgotten goes out of the backups too: one is made anew, and then the others since then go. */
  async function renew(since: number = 0): Promise<void> {
    const stale = await madeSince(since)
    if (stale.length === 0 && since > 0) return
    const name = dailyName(dayOf(now()))
    await make(name)
    for (const other of stale) if (other.name !== name) removeBackup(folder, other.name)
  }

  /** Those that a lasting round keeps from being made anew go all the same: that was promised when names were taken off. */
  async function renewWhatIsOwed(): Promise<void> {
    const since = owed.since()
    if (since === null) return
    if (mayBackUp()) await renew(since)
    else for (const { name } of await madeSince(since)) removeBackup(folder, name)
    owed.settle(since)
  }

  /** What is owed, and today's backup. */
  const look = queued(async (): Promise<void> => {
    await check()
    await renewWhatIsOwed()
    await daily()
  })

  const complain = (error: unknown) => {
    // A health check was opened meanwhile; one of the next looks finds it closed.
    if (codeOf(error) === 'round-open') return
    trouble('no backup was made', error)
    troubles.notMade(explained(error))
  }

  return {
    list: (): Promise<readonly BackupLine[]> => runJob({ kind: 'list-backups' }),
    makeNow: queued((kind: Parameters<typeof nameNow>[0] = 'by-hand') => make(nameOf(kind))),
    restore,
    troubles: troubles.now,
    pathOf: (name: string): string => backupPath(folder, name),
    daily: queued(daily),
    renew: queued(() => renew()),
    /** To be called in the transaction that forgets: backups since then go, by the next start at the latest. */
    owe(since: number): void {
      owed.owe(since)
      // Begins after the transaction, and finds nothing owed where that was taken back.
      void queued(renewWhatIsOwed)().catch(complain)
    },
    start(): void {
      const again = () =>
        void look()
          .catch(complain)
          .finally(() => {
            if (timer) timer = setTimeout(again, EVERY_MS).unref()
          })
      timer = setTimeout(again, FIRST_MS).unref()
    },
    /** Begins nothing more, and waits for what has begun. */
    async stop(): Promise<void> {
      if (timer) clearTimeout(timer)
      timer = null
      await ended()
    },
  }
}
