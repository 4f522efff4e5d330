import { closeSync, fsyncSync, openSync, renameSync } from 'node:fs'
import { copyInto, removeCopy } from './back-up'
import { Database, type Db } from './db'
import { keepOnlyClosed, LEFT_OUT, writeLossless } from './lossless'
import { rewriteCopy } from './rewrite-copy'
import { workingCopy } from './working-copies'

/** Writes everything into one JSON file, and gives the titles of what is under way and so left out. */
export function exportEverything(db: Db, folder: string, path: string): string[] {
  const copyPath = workingCopy(folder, 'export')
  try {
    copyInto(db, copyPath)
    const leftOut = leaveOnlyClosed(copyPath)
    writeFile(copyPath, path)
    return leftOut
  } finally {
    removeCopy(copyPath)
  }
}

/** Takes everything that stays on this laptop out of a copy, to the last byte, and gives the titles of what was open. */
export function leaveOnlyClosed(path: string): string[] {
  return rewriteCopy(path, (copy) => {
    for (const table of Object.keys(LEFT_OUT)) copy.exec(`DELETE FROM ${table}`)
    return keepOnlyClosed(copy)
  })
}

function writeFile(copyPath: string, path: string): void {
  const copy = new Database(copyPath, { readonly: true })
  const handle = openSync(`${path}.tmp`, 'w')
  try {
    writeLossless(copy, handle)
    fsyncSync(handle)
  } finally {
    closeSync(handle)
    copy.close()
  }
  renameSync(`${path}.tmp`, path)
}
