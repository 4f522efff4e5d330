import { existsSync, mkdirSync, readdirSync, renameSync } from 'node:fs'
import { join } from 'node:path'
import { removeCopy } from './back-up'
import { DATABASE_NAME } from './database-file'

export const QUARANTINE = 'quarantine'

/** With these a database is one thing: moved without its log, it would lose the newest commits. The file itself goes last. */
const PARTS = ['-wal', '-shm', '-journal', '']

/** What takes the place of the file, from the moment on when that is decided. */
const NEXT = `${DATABASE_NAME}.next`

/** Puts a file that is ready and checked in place of the damaged one, which goes into quarantine. */
export function putInPlace(folder: string, ready: string, at: number): string {
  removeCopy(join(folder, NEXT))
  renameSync(ready, join(folder, NEXT))
  const aside = quarantine(folder, at)
  renameSync(join(folder, NEXT), join(folder, DATABASE_NAME))
  return aside
}

/** Goes on where a killed host was about to put a file in place of another. */
export function finishRecovery(folder: string): void {
  const next = join(folder, NEXT)
  if (!existsSync(next)) return
  moveAside(folder, cutOff(folder) ?? placeFor(folder, Date.now()))
  renameSync(next, join(folder, DATABASE_NAME))
}

/**
 * Puts a file that can't be opened aside, with its log, into a folder of its own below `quarantine/`, and gives that
 * folder. Nothing in there is ever deleted or changed by Candor.
 */
export function quarantine(folder: string, at: number): string {
  return moveAside(folder, placeFor(folder, at))
}

function placeFor(folder: string, at: number): string {
  const name = new Date(at).toISOString().replaceAll(/[:.]/g, '-')
  return freeFolder(join(folder, QUARANTINE, name))
}

/** Where a killed host has put a log and not yet its file, which is moved last. */
function cutOff(folder: string): string | undefined {
  const all = join(folder, QUARANTINE)
  return (existsSync(all) ? readdirSync(all) : [])
    .toSorted()
    .map((name) => join(all, name))
    .findLast((aside) => PARTS.every((part) => !isIn(folder, part) || !isIn(aside, part)))
}

const isIn = (folder: string, part: string): boolean => existsSync(join(folder, nameOf(part)))

const nameOf = (part: string): string => `${DATABASE_NAME}${part}`

function moveAside(folder: string, target: string): string {
  for (const part of PARTS) {
    const file = nameOf(part)
    if (!existsSync(join(folder, file))) continue
    mkdirSync(target, { recursive: true })
    renameSync(join(folder, file), join(target, file))
  }
  return target
}

function freeFolder(wanted: string): string {
  for (let nth = 1; ; nth += 1) {
    const folder = nth === 1 ? wanted : `${wanted}-${nth}`
    if (!existsSync(folder)) return folder
  }
}
