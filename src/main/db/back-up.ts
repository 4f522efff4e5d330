import { createHash } from 'node:crypto'
import {
  closeSync,
  createReadStream,
  fsyncSync,
  mkdirSync,
  openSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { dirname, join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { Database, type Db } from './db'

/**
 * Writes a verified copy of the data into `backups/` beside it and gives its path: made by SQLite itself (never by
 * copying the live file), forced to disk, checked, and only then given its name.
 */
export function backUp(db: Db, folder: string, name: string): string {
  const target = join(folder, 'backups', `${name}.db`)
  const unfinished = `${target}.tmp`
  mkdirSync(dirname(target), { recursive: true })
  rmSync(unfinished, { force: true })

  db.prepare('VACUUM INTO ?').run(unfinished)
  flush(unfinished)
  verify(unfinished)
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

/** Writes the SHA-256 of a backup beside it, in the form that `sha256sum --check` reads. */
export async function signBackup(path: string): Promise<void> {
  const hash = createHash('sha256')
  await pipeline(createReadStream(path), hash)
  writeFileSync(`${path}.sha256`, `${hash.digest('hex')}  ${path.split(/[\\/]/).at(-1)}\n`)
}
