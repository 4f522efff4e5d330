import { closeSync, fsyncSync, openSync, renameSync } from 'node:fs'
import { join } from 'node:path'
import { copyInto, removeCopy } from './back-up'
import { Database, type Db } from './db'
import { keepOnlyClosed, writeLossless } from './lossless'

const COPY = 'export.tmp'

/** Writes everything into one JSON file, and gives the titles of the retros that are under way and so left out. */
export function exportEverything(db: Db, folder: string, path: string): string[] {
  const copyPath = join(folder, COPY)
  try {
    copyInto(db, copyPath)
    const copy = new Database(copyPath)
    try {
      const leftOut = keepOnlyClosed(copy)
      writeFile(copy, path)
      return leftOut
    } finally {
      copy.close()
    }
  } finally {
    removeCopy(copyPath)
  }
}

function writeFile(copy: Db, path: string): void {
  const handle = openSync(`${path}.tmp`, 'w')
  try {
    writeLossless(copy, handle)
    fsyncSync(handle)
  } finally {
    closeSync(handle)
  }
  renameSync(`${path}.tmp`, path)
}
