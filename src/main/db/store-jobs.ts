import { backUp } from './back-up'
import { listBackups, rotateBackups, type BackupLine } from './backup-shelf'
import type { Db } from './db'
import { exportEverything } from './export-everything'
import { prepareRestore } from './prepare-restore'
import { readEverything } from './read-everything'

/** What takes long enough to freeze a window: done in a worker, on a connection of its own. */
export type StoreJob =
  | { readonly kind: 'back-up'; readonly name: string }
  | { readonly kind: 'list-backups' }
  | { readonly kind: 'prepare-restore'; readonly name: string }
  | { readonly kind: 'export'; readonly path: string }
  | { readonly kind: 'read-export'; readonly text: string }

export type JobResults = {
  readonly 'back-up': string
  readonly 'list-backups': readonly BackupLine[]
  readonly 'prepare-restore': string
  /** The titles of what is under way, and so left out. */
  readonly export: readonly string[]
  readonly 'read-export': string
}

export type RunJob = <J extends StoreJob>(job: J) => Promise<JobResults[J['kind']]>

export function doJob(job: StoreJob, folder: string, open: () => Db): unknown {
  switch (job.kind) {
    case 'back-up': {
      const path = backUp(open(), folder, job.name)
      rotateBackups(folder)
      return path
    }
    case 'list-backups':
      return listBackups(folder)
    case 'prepare-restore':
      return prepareRestore(folder, job.name)
    case 'export':
      return exportEverything(open(), folder, job.path)
    case 'read-export':
      return readEverything(folder, job.text)
  }
}

/** Jobs done at once and here, for commands, and for tests over data in memory. */
export function jobsInPlace(folder: string, db: Db): RunJob {
  return async <J extends StoreJob>(job: J) =>
    // One cast: TypeScript can't tie the kind of a job to its result.
    doJob(job, folder, () => db) as JobResults[J['kind']]
}
