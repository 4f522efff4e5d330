import { createHash } from 'node:crypto'
import {
  closeSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readFileSync,
  readSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { Database, type Db } from './db'
import { throwPassing } from './explained'
import { scrubCopy } from './scrub-copy'

export const BACKUPS = 'backups'

/**
 * Writes a verified copy of the data into `backups/` beside it and gives its path: made by SQLite itself (never by
 * copying the live file), rid of what is to be forgotten, forced to disk, checked, signed, and only then given its name.
 */
export function backUp(db: Db, folder: string, name: string): string {
  const target = join(folder, BACKUPS, `${name}.db`)
  const unfinished = `${target}.tmp`
  mkdirSync(dirname(target), { recursive: true })
  try {
    copyInto(db, unfinished)
    scrubCopy(unfinished)
    flush(unfinished)
    verify(unfinished)
    sign(unfinished, target)
    return target
  } finally {
    removeCopy(unfinished)
  }
}

/** A whole copy at a path of its own, in SQLite's old kind of journal: one file. */
export function copyInto(db: Db, target: string): void {
  removeCopy(target)
  db.prepare('VACUUM INTO ?').run(target)
}

/** Removes a copy that was not finished or is not wanted any more, with what SQLite may have laid beside it. */
export function removeCopy(path: string): void {
  for (const ending of ['', '-journal', '-wal', '-shm']) rmSync(`${path}${ending}`, { force: true })
}

/**
 * Whether a backup is still, byte for byte, what was verified when it was made. Throws where that can't be said now: the
 * disk fails, or the system lets nobody at it.
 */
export function isAsSigned(path: string): boolean {
  try {
    return readFileSync(`${path}.sha256`, 'utf8') === signature(sha256(path), path)
  } catch (error) {
    throwPassing(error)
    return false
  }
}

/** The signature gets there first: a backup without one counts as unverified, one without a backup is nothing. */
function sign(unfinished: string, target: string): void {
  const note = `${target}.sha256`
  writeFileSync(`${note}.tmp`, signature(sha256(unfinished), target))
  flush(`${note}.tmp`)
  // Of an earlier backup of this name, which would be taken for damaged between the two.
  rmSync(target, { force: true })
  renameSync(`${note}.tmp`, note)
  renameSync(unfinished, target)
  flushFolder(dirname(target))
}

/** In the form that `sha256sum --check` reads. */
function signature(hash: string, target: string): string {
  return `${hash}  ${basename(target)}\n`
}

/** Forces a finished file to the disk. */
export function flush(path: string): void {
  const handle = openSync(path, 'r+')
  fsyncSync(handle)
  closeSync(handle)
}

/** A new name lasts through a power cut once its folder is on the disk too; Windows does that by itself. */
export function flushFolder(path: string): void {
  if (process.platform === 'win32') return
  const handle = openSync(path, 'r')
  fsyncSync(handle)
  closeSync(handle)
}

function verify(path: string): void {
  const copy = new Database(path, { readonly: true })
  try {
    if (copy.pragma('integrity_check', { simple: true }) !== 'ok')
      throw new Error('the backup is damaged')
  } finally {
    copy.close()
  }
}

const CHUNK = 1 << 20

/** Piece by piece: a backup may be larger than what should lie in memory at once. */
function sha256(path: string): string {
  const hash = createHash('sha256')
  const chunk = Buffer.alloc(CHUNK)
  const handle = openSync(path, 'r')
  try {
    for (let read = readSync(handle, chunk); read > 0; read = readSync(handle, chunk)) {
      hash.update(chunk.subarray(0, read))
    }
  } finally {
    closeSync(handle)
  }
  return hash.digest('hex')
}
