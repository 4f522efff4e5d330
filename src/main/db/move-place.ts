import {
  existsSync,
  mkdirSync,
  readdirSync,
  realpathSync,
  rmSync,
  statfsSync,
  writeFileSync,
  type StatsFs,
} from 'node:fs'
import { dirname, isAbsolute, join, relative } from 'node:path'
import { AppError, type ErrorCode } from '@shared/errors'
import { DATABASE_NAME } from './database-file'
import { MOVE_NOTE } from './moved-folder'
import { riskOf } from './where-data-is'

/** Lies in a folder that data is being moved to; what else is in there is half of a copy, and ours to remove. */
const MARK = 'candor-moving.txt'
/** What a new file system needs for itself, and for the log beside the database. */
const SPARE_BYTES = 20_000_000

/** What the system says of the disk that a folder lies on; throws where it says nothing. */
export type ProbeDisk = (folder: string) => Pick<StatsFs, 'type' | 'bavail' | 'bsize'>

type Wanted = {
  readonly from: string
  readonly to: string
  /** What has to find room there. */
  readonly bytes: number
  /** The person was warned of where it lies. */
  readonly isRiskFine: boolean
}

/** Says no to a place that data can't be moved to. */
export function refusePlace(
  { from, to, bytes, isRiskFine }: Wanted,
  probe: ProbeDisk = statfsSync,
): void {
  const no = (code: ErrorCode) => new AppError(code, { field: 'folder' })
  if (!isAbsolute(to)) throw no('place-not-whole')
  const there = whereReally(to)
  if (isWithin(whereReally(from), there)) throw no('place-inside')
  const found = thingsIn(to)
  if (found === null) throw no('place-not-writable')
  if (!found.includes(MARK)) {
    if (found.includes(DATABASE_NAME)) throw no('place-has-data')
    if (found.some((name) => name !== MOVE_NOTE)) throw no('place-not-empty')
  }
  const disk = diskAt(nearest(there), probe)
  if (disk && disk.bavail * disk.bsize < bytes + SPARE_BYTES) throw no('place-too-small')
  const risk = riskOf(there, disk?.type ?? null)
  if (risk !== null && !isRiskFine) throw no(`place-${risk}`)
}

/** Null where nothing is told of it. Then the copy itself shows whether there is room: what fails of it is taken away. */
function diskAt(folder: string, probe: ProbeDisk): ReturnType<ProbeDisk> | null {
  try {
    return probe(folder)
  } catch {
    return null
  }
}

/** Makes the folder, with nothing but the mark in it. */
export function beginIn(to: string): void {
  try {
    mkdirSync(to, { recursive: true })
    clear(to)
    writeFileSync(join(to, MARK), 'Candor is moving its data here.\n')
  } catch (error) {
    throw new AppError('place-not-writable', { field: 'folder', cause: error })
  }
}

/** What lies there is in use: it is nobody’s to remove any more. Also for who starts in a folder. */
export function finishIn(to: string): void {
  rmSync(join(to, MARK), { force: true })
}

/** Takes half a copy away again; never anything where the mark is not. */
export function giveUpIn(to: string): void {
  clear(to)
  rmSync(join(to, MARK), { force: true })
}

function clear(to: string): void {
  const found = thingsIn(to) ?? []
  if (!found.includes(MARK)) return
  for (const name of found)
    if (name !== MARK && name !== MOVE_NOTE)
      rmSync(join(to, name), { recursive: true, force: true })
}

/** Null where it is no folder, or none that may be looked into. */
function thingsIn(folder: string): string[] | null {
  try {
    return existsSync(folder) ? readdirSync(folder) : []
  } catch {
    return null
  }
}

function whereReally(path: string): string {
  const there = nearest(path)
  return join(realpathSync(there), relative(there, path))
}

/** The folder itself, or the nearest above it that is there. */
function nearest(path: string): string {
  return existsSync(path) || dirname(path) === path ? path : nearest(dirname(path))
}

function isWithin(outer: string, inner: string): boolean {
  const way = relative(outer, inner)
  return way === '' || !(way.startsWith('..') || isAbsolute(way))
}
