import { randomBytes } from 'node:crypto'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

const KEY = /^[0-9a-f]{64}$/

/**
 * The 256-bit key of the local door, kept in the data folder for its owner's eyes only: who can read it can read the
 * data as well. It stays the same over restarts, so that a page that is still open comes back by itself.
 */
export function hostKey(folder: string): string {
  const path = join(folder, 'host.key')
  const saved = readKey(path)
  if (saved) return saved
  const key = randomBytes(32).toString('hex')
  writeFileSync(path, key, { mode: 0o600 })
  return key
}

function readKey(path: string): string | null {
  try {
    const key = readFileSync(path, 'utf8').trim()
    return KEY.test(key) ? key : null
  } catch {
    return null
  }
}
