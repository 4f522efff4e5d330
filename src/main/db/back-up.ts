import { createHash } from 'node:crypto'
import {
  closeSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { dirname, join } from 'node:path'
import { Database, type Db } from './db'

/**
 * Writes a verified copy of the data into `backups/` beside it and gives its path: made by SQLite itself (never by
 * copying the live file), forced to disk, checked, signed, and only then given its name.
 */
export function backUp(db: Db, folder: string, name: string): string {
  const fileName = `${name}.db`
  const target = join(folder, 'backups', fileName)
  const unfinished = `${target}.tmp`
  mkdirSync(dirname(target), { recursive: true })
  rmSync(unfinished, { force: true })

  db.prepare('VACUUM INTO ?').run(unfinished)
  flush(unfinished)
  verify(unfinished)
  // In the form that `sha256sum --check` reads.
  writeFileSync(`${target}.sha256`, `${sha256(unfinished)}  ${fileName}\n`)
  renameSync(unfinished, target)
  return target
}

function flush(path: string): void {
  const handle = openSync(path, 'r+')
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
