import { parentPort, workerData } from 'node:worker_threads'
import { AppError, codeOf } from '@shared/errors'
import { join } from 'node:path'
import { Database, type Db } from './db/db'
import type { WorkerReply, WorkerTask } from './db/jobs-in-worker'
import { explained } from './db/explained'
import { DATABASE_NAME } from './db/open-database'
import { doJob } from './db/store-jobs'

const { folder, job } = workerData as WorkerTask
let db: Db | null = null

function open(): Db {
  db = new Database(join(folder, DATABASE_NAME), { readonly: true })
  return db
}

function reply(): WorkerReply {
  try {
    return { ok: true, value: doJob(job, folder, open) }
  } catch (error) {
    const field = error instanceof AppError ? error.field : undefined
    return { ok: false, code: codeOf(explained(error)), field, reason: String(error) }
  } finally {
    db?.close()
  }
}

parentPort?.postMessage(reply())
