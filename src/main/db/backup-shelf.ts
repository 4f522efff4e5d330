import { existsSync, readdirSync, rmSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { BACKUPS, isAsSigned, removeCopy } from './back-up'
import { keptDays, KEPT_BEFORE, readName, type BackupKind } from './backup-names'
import { countThings, type Counts } from './check-database'
import { Database } from './db'
import { isPassing } from './explained'

export type BackupLine = {
  readonly name: string
  readonly kind: BackupKind
  /** Milliseconds; when it was made. */
  readonly madeAt: number
  readonly bytes: number
  /** What is in it; null where it has a flaw, and so is never offered. */
  readonly counts: Counts | null
  /** Damaged: it is not what was verified. Unreadable: it may be whole, and can't be looked at now. */
  readonly flaw: 'damaged' | 'unreadable' | null
}

export function backupPath(folder: string, name: string): string {
  return join(folder, BACKUPS, `${name}.db`)
}

/** Every backup there is, newest first, each looked at byte by byte. Slow: for a worker. */
export function listBackups(folder: string): BackupLine[] {
  return backupNames(folder)
    .flatMap((name) => lineOf(folder, name) ?? [])
    .toSorted((a, b) => b.madeAt - a.madeAt || b.name.localeCompare(a.name))
}

/** Whether there is a backup of ours of this name; whether it is sound is looked at when it is used. */
export function isOnShelf(folder: string, name: string): boolean {
  return readName(name) !== null && existsSync(backupPath(folder, name))
}

/** The name, or with a number the next one that no backup has. */
export function freeName(folder: string, wanted: string): string {
  for (let nth = 1; ; nth += 1) {
    const name = nth === 1 ? wanted : `${wanted}-${nth}`
    if (!isOnShelf(folder, name)) return name
  }
}

/** Removes what is too many, and what a killed backup has left. To be called when a new one is safely there. */
export function rotateBackups(folder: string): void {
  const all = backupNames(folder).map((name) => ({ name, ...readName(name) }))
  const days = keptDays(all.flatMap(({ day }) => day ?? []))
  const old = (['before-restore', 'before-import'] as const).flatMap((kind) =>
    all
      .filter((one) => one.kind === kind)
      .map(({ name }) => name)
      .toSorted()
      .slice(0, -KEPT_BEFORE),
  )
  for (const { name, kind, day } of all)
    if ((kind === 'daily' && !days.has(day ?? '')) || old.includes(name)) removeBackup(folder, name)
  sweepBackups(folder)
}

export function removeBackup(folder: string, name: string): void {
  const path = backupPath(folder, name)
  removeCopy(path)
  rmSync(`${path}.sha256`, { force: true })
}

/** Removes what killed backups have left. */
export function sweepBackups(folder: string): void {
  const backups = join(folder, BACKUPS)
  for (const file of existsSync(backups) ? readdirSync(backups) : [])
    if (/\.tmp(-journal|-wal|-shm)?$/.test(file)) rmSync(join(backups, file), { force: true })
}

/** Of all that lie there, sound or not. */
export function backupNames(folder: string): string[] {
  const backups = join(folder, BACKUPS)
  return (existsSync(backups) ? readdirSync(backups) : [])
    .filter((file) => file.endsWith('.db'))
    .map((file) => file.slice(0, -'.db'.length))
    .filter((name) => readName(name) !== null)
}

/** Null for one that went while the list was made. */
function lineOf(folder: string, name: string): BackupLine | null {
  const path = backupPath(folder, name)
  const there = statSync(path, { throwIfNoEntry: false })
  if (!there) return null
  const kind = readName(name)?.kind ?? 'by-hand'
  const madeAt = Math.floor(there.mtimeMs)
  return { name, kind, madeAt, bytes: there.size, ...insideOf(path) }
}

function insideOf(path: string): Pick<BackupLine, 'counts' | 'flaw'> {
  try {
    return isAsSigned(path)
      ? { counts: countsIn(path), flaw: null }
      : { counts: null, flaw: 'damaged' }
  } catch (error) {
    return { counts: null, flaw: isPassing(error) ? 'unreadable' : 'damaged' }
  }
}

function countsIn(path: string): Counts {
  const db = new Database(path, { readonly: true })
  try {
    return countThings(db)
  } finally {
    db.close()
  }
}
