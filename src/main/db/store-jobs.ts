import { backUp } from './back-up'
import { listBackups, rotateBackups, type BackupLine } from './backup-shelf'
import { AppError } from '@shared/errors'
import { quickCheck } from './check-database'
import type { Db } from './db'
import { exportEverything } from './export-everything'
import { refuseBadValues } from './imported-values'
import { makeReady, type Replacement } from './make-ready'
import { prepareRestore } from './prepare-restore'
import { readEverything } from './read-everything'
import { whatIsLeft, type WhatIsLeft } from './what-is-left'

/** What takes long enough to freeze a window: done in a worker, on a connection of its own. */
export type StoreJob =
  | { readonly kind: 'back-up'; readonly name: string }
  | { readonly kind: 'check' }
  | { readonly kind: 'list-backups' }
  | { readonly kind: 'prepare-restore'; readonly name: string }
  | { readonly kind: 'export'; readonly path: string }
  | { readonly kind: 'read-export'; readonly text: string }
  | { readonly kind: 'what-is-left'; readonly isDamaged: boolean }
  | { readonly kind: 'make-ready'; readonly replacement: Replacement }

export type JobResults = {
  readonly 'back-up': string
  /** What is wrong inside the file; nothing where it is sound. */
  readonly check: readonly string[]
  readonly 'list-backups': readonly BackupLine[]
  readonly 'prepare-restore': string
  /** The titles of what is under way, and so left out. */
  readonly export: readonly string[]
  readonly 'read-export': string
  readonly 'what-is-left': WhatIsLeft
  readonly 'make-ready': string
}

export type RunJob = <J extends StoreJob>(job: J) => Promise<JobResults[J['kind']]>

export function doJob(job: StoreJob, folder: string, open: () => Db): unknown {
  switch (job.kind) {
    case 'back-up': {
      const path = backUp(sound(open()), folder, job.name)
      rotateBackups(folder)
      return path
    }
    case 'check':
      return quickCheck(open())
    case 'list-backups':
      return listBackups(folder)
    case 'prepare-restore':
      return prepareRestore(folder, job.name)
    case 'export':
      return exportEverything(open(), folder, job.path)
    case 'read-export':
      return readEverything(folder, job.text, refuseBadValues)
    case 'what-is-left':
      return whatIsLeft(folder, job.isDamaged)
    case 'make-ready':
      return makeReady(folder, job.replacement)
  }
}

/** A copy of a damaged file may look whole and lack rows: none is made, and the sound ones before it stay. */
function sound(db: Db): Db {
  const problems = quickCheck(db)
  if (problems.length === 0) return db
  throw new AppError('file-damaged', { cause: new Error(problems.join('\n')) })
}

/** Jobs done at once and here, for commands, and for tests over data in memory; null where the data is not open. */
export function jobsInPlace(folder: string, db: Db | null): RunJob {
  const open = () => {
    if (db) return db
    throw new Error('the data is not open')
  }
  return async <J extends StoreJob>(job: J) =>
    // One cast: TypeScript can't tie the kind of a job to its result.
    doJob(job, folder, open) as JobResults[J['kind']]
}
