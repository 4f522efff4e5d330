import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { isAbsolute, join } from 'node:path'
import { AppError } from '@shared/errors'
import { z } from 'zod'
import { flush, flushFolder } from './back-up'
import { DATABASE_NAME } from './database-file'

/** Never removed: without it, what was moved away would look as if it were lost. */
export const MOVE_NOTE = 'data-folder.json'
const Note = z.object({ dataFolder: z.string().refine((path) => isAbsolute(path)) })

/**
 * Where the data lies that is looked for in the usual folder: a note there says where it was moved to. Throws
 * `place-gone` where it is not there now: an empty folder in its place would look as if all were lost.
 */
export function movedFolder(usual: string): string {
  const note = readNote(join(usual, MOVE_NOTE))
  if (note === null) return usual
  if (!existsSync(join(note, DATABASE_NAME))) throw new AppError('place-gone')
  return note
}

/** Writes that note: whole and on the disk, or not at all. From then on the data is where it says. */
export function noteMove(usual: string, dataFolder: string): void {
  mkdirSync(usual, { recursive: true })
  const path = join(usual, MOVE_NOTE)
  writeFileSync(`${path}.tmp`, `${JSON.stringify({ dataFolder })}\n`)
  flush(`${path}.tmp`)
  renameSync(`${path}.tmp`, path)
  flushFolder(usual)
}

function readNote(path: string): string | null {
  if (!existsSync(path)) return null
  const text = readFileSync(path, 'utf8')
  try {
    return Note.parse(JSON.parse(text)).dataFolder
  } catch (error) {
    // Somebody changed it: what it said can't be guessed, and an older folder must not be taken for the newest.
    throw new AppError('place-gone', { cause: error })
  }
}
