import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'

/** Every file below a folder, by its path. */
export function filesIn(folder: string): Map<string, Buffer> {
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  const files = paths.filter((path) => statSync(join(folder, path)).isFile())
  return new Map(files.map((path) => [path, readFileSync(join(folder, path))]))
}

/** Which of the words stand anywhere in the bytes of a folder, as `file: word`. */
export function wordsOnDisk(folder: string, words: Iterable<string>): string[] {
  const files = [...filesIn(folder)]
  return [...words].flatMap((word) =>
    files.filter(([, bytes]) => bytes.includes(word)).map(([path]) => `${path}: ${word}`),
  )
}

export function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex')
}

/** The hash of every file in a folder, but for those beside a database that hold no data: its shared memory, an empty log. */
export function fingerprint(folder: string): Record<string, string> {
  const files = [...filesIn(folder)].filter(
    ([path, bytes]) => !path.endsWith('-shm') && !(path.endsWith('-wal') && bytes.length === 0),
  )
  return Object.fromEntries(files.map(([path, bytes]) => [path, sha256(bytes)]))
}
