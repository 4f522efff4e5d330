import { existsSync, readdirSync, readFileSync, renameSync, statSync, writeFileSync } from 'node:fs'
import { cp } from 'node:fs/promises'
import { join } from 'node:path'
import { setImmediate as pause } from 'node:timers/promises'
import { movedNote } from '@shared/text/move'
import { BACKUPS, copyInto, flush, flushFolder, isAsSigned, removeCopy } from './back-up'
import { backupNames, backupPath } from './backup-shelf'
import { checkDatabase, countThings } from './check-database'
import { DATABASE_NAME } from './database-file'
import { Database, type Db } from './db'

/** What lies beside the data and goes with it. Not the lock, the logs, and what the window keeps. */
const ALONG = [BACKUPS, 'quarantine', 'exports', 'host.key', 'window.json']

const MOVED_FROM = 'moved-from.txt'

/** How much there is to move. */
export function bytesToMove(from: string): number {
  return [...ALONG, DATABASE_NAME, `${DATABASE_NAME}-wal`].reduce(
    (sum, name) => sum + sizeOf(join(from, name)),
    0,
  )
}

/** Copies all but the database itself, to the disk; a backup that was sound is sound there, or this throws. */
export async function copyAlong(from: string, to: string): Promise<void> {
  for (const name of ALONG) {
    if (!existsSync(join(from, name))) continue
    await cp(join(from, name), join(to, name), { recursive: true, preserveTimestamps: true })
    flushAll(join(to, name))
  }
  await refuseHurtBackups(from, to)
}

/** Reads each copy of a backup to its end, with a pause between two for whoever waits for an answer. */
export async function refuseHurtBackups(from: string, to: string): Promise<void> {
  for (const name of backupNames(from)) {
    const isHurt = !isAsSigned(backupPath(to, name)) && isAsSigned(backupPath(from, name))
    if (isHurt) throw new Error('a backup did not arrive whole')
    await pause()
  }
}

/** Copies the open database, all at once: nothing can be written meanwhile. Throws where the copy is not the same. */
export function copyDatabase(db: Db, to: string): void {
  const unfinished = join(to, `${DATABASE_NAME}.tmp`)
  try {
    copyInto(db, unfinished)
    refuseUnequal(unfinished, db)
    flush(unfinished)
    renameSync(unfinished, join(to, DATABASE_NAME))
    flushFolder(to)
  } finally {
    removeCopy(unfinished)
  }
}

function refuseUnequal(path: string, db: Db): void {
  const copy = new Database(path, { readonly: true })
  try {
    const { problems, counts } = checkDatabase(copy)
    const isEqual = JSON.stringify(counts) === JSON.stringify(countThings(db))
    if (problems.length > 0 || !isEqual) throw new Error('the copy is not what was copied')
  } finally {
    copy.close()
  }
}

/** In each folder a note about the other. */
export function leaveNotes(from: string, to: string): void {
  writeFileSync(join(to, MOVED_FROM), `${from}\n`)
  writeFileSync(join(from, 'moved-to.txt'), movedNote(to))
}

/** Where the data of a folder was moved from; null once nothing of it lies there any more. */
export function oldCopyOf(folder: string): string | null {
  const note = join(folder, MOVED_FROM)
  if (!existsSync(note)) return null
  const from = readFileSync(note, 'utf8').trim()
  return from !== folder && existsSync(join(from, DATABASE_NAME)) ? from : null
}

function flushAll(path: string): void {
  if (!statSync(path).isDirectory()) return flush(path)
  for (const name of readdirSync(path)) flushAll(join(path, name))
  flushFolder(path)
}

function sizeOf(path: string): number {
  const there = statSync(path, { throwIfNoEntry: false })
  if (!there?.isDirectory()) return there?.size ?? 0
  return readdirSync(path).reduce((sum, name) => sum + sizeOf(join(path, name)), 0)
}
