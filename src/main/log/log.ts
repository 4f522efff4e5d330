import { appendFileSync, mkdirSync, readFileSync, renameSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { dayOf } from '@shared/domain/day'
import { errorFacts, logLine, type Facts } from './log-line'

export const LOGS = 'logs'
const NAME = 'candor.log'
const OLDER = 'candor.1.log'
/** Two files of this size at most; months of use. */
const MOST_BYTES = 100_000

let folder: string | null = null

/** From now on what happens is noted in the folder `logs` of this data folder; to be called by who has its lock. */
export function startLog(dataFolder: string): void {
  // Only looks on: what nobody caught ends the host as before.
  if (folder === null)
    process.on('uncaughtExceptionMonitor', (error) => note('the host failed', errorFacts(error)))
  folder = join(dataFolder, LOGS)
}

/** Notes what happened, in words of our own; never throws. */
export function note(words: string, facts: Facts = {}): void {
  if (folder === null) return
  try {
    mkdirSync(folder, { recursive: true })
    const file = join(folder, NAME)
    if ((statSync(file, { throwIfNoEntry: false })?.size ?? 0) > MOST_BYTES)
      renameSync(file, join(folder, OLDER))
    appendFileSync(file, `${logLine(dayOf(Date.now()), words, facts)}\n`)
  } catch {
    // A log that can't be written must not be the trouble.
  }
}

/** What went wrong where nobody is asked: to the terminal in full, to the log without what it may quote. */
export function trouble(words: string, error: unknown, facts: Facts = {}): void {
  console.error(words, error)
  note(words, { ...facts, ...errorFacts(error) })
}

/** The newest lines, the newest last. */
export function lastLines(count: number): string[] {
  const lines = [OLDER, NAME].flatMap((name) => read(name).split('\n').filter(Boolean))
  return lines.slice(-count)
}

function read(name: string): string {
  try {
    return folder === null ? '' : readFileSync(join(folder, name), 'utf8')
  } catch {
    return ''
  }
}
