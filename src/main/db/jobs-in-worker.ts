import { Worker } from 'node:worker_threads'
import { AppError, isErrorCode } from '@shared/errors'
import type { JobResults, RunJob, StoreJob } from './store-jobs'

/** What a worker is started with, and what it says at its end. */
export type WorkerTask = { readonly folder: string; readonly job: StoreJob }
export type WorkerReply =
  | { readonly ok: true; readonly value: unknown }
  | {
      readonly ok: false
      readonly code: string
      readonly field?: string | undefined
      readonly reason: string
    }

/** Jobs done in a thread each, one after the other: the window goes on meanwhile. */
export function jobsInWorker(folder: string, workerFile: string): RunJob {
  let turn: Promise<unknown> = Promise.resolve()
  return <J extends StoreJob>(job: J) => {
    const done = turn.then(() => runOne(workerFile, { folder, job }))
    turn = done.catch(() => undefined)
    // One cast: TypeScript can't tie the kind of a job to its result.
    return done as Promise<JobResults[J['kind']]>
  }
}

function runOne(workerFile: string, task: WorkerTask): Promise<unknown> {
  return new Promise((done, failed) => {
    const worker = new Worker(workerFile, { workerData: task })
    worker.once('message', (reply: WorkerReply) => {
      if (reply.ok) return done(reply.value)
      const reason = new Error(reply.reason)
      failed(
        isErrorCode(reply.code)
          ? new AppError(reply.code, { field: reply.field, cause: reason })
          : reason,
      )
    })
    worker.once('error', failed)
    worker.once('exit', () => failed(new Error('the worker has ended without a word')))
  })
}
