import { readFileSync, readdirSync } from 'node:fs'
import { extname, join, posix } from 'node:path'

/** A built file, ready to be sent. */
export type PageFile = { readonly type: string; readonly body: Buffer }

/** Every file that a door serves, by its path; what is not in the table does not exist. */
export type PageFiles = ReadonlyMap<string, PageFile>

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
}

/** Reads the built files of a page into a table: no path that somebody sends ever reaches the disk. */
export function readPageFiles(folder: string, belongs: (path: string) => boolean): PageFiles {
  const files = new Map<string, PageFile>()
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    const type = TYPES[extname(entry.name)]
    if (!entry.isFile() || !type) continue
    const full = join(entry.parentPath, entry.name)
    const path = `/${posix.normalize(full.slice(folder.length + 1).replaceAll('\\', '/'))}`
    if (belongs(path)) files.set(path, { type, body: readFileSync(full) })
  }
  return files
}
