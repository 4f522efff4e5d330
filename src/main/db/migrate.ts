import { AppError } from '@shared/errors'
import type { Db } from './db'

export function schemaVersion(db: Db): number {
  return db.pragma('user_version', { simple: true }) as number
}

/**
 * Brings a file to the newest schema. Each step commits alone; a failing step leaves the file as it was before it.
 * Throws `file-too-new` before touching anything, and `migration-failed`.
 */
export function migrate(db: Db, steps: readonly string[]): void {
  const done = schemaVersion(db)
  if (done > steps.length) throw new AppError('file-too-new')

  for (const [index, sql] of steps.entries()) {
    if (index >= done) runStep(db, sql, index + 1)
  }
}

function runStep(db: Db, sql: string, version: number): void {
  try {
    db.transaction(() => {
      db.exec(sql)
      if ((db.pragma('foreign_key_check') as unknown[]).length > 0) throw new Error('foreign keys')
      db.pragma(`user_version = ${version}`)
    })()
  } catch (error) {
    throw new AppError('migration-failed', { cause: error })
  }
}
