import { randomInt, randomUUID } from 'node:crypto'
import { existsSync, globSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import Database from 'better-sqlite3'
import type { Candor } from '../candor/built.ts'
import { openLine } from './line.ts'

const APPLICATION_ID = 0x43414e44
const steps = globSync(join(resolve(import.meta.dirname, '../..'), 'src/main/db/migrations/*.sql'))
  .toSorted()
  .map((file) => readFileSync(file, 'utf8'))

// Enough that the steps, and the backup before them, take longer than a process needs to come up.
const CARDS = 30_000

export type Killed = {
  /** Kills that came while a migration, or the backup before it, was under way. */
  readonly within: number
  readonly problems: readonly string[]
}

/** Kills a host that brings an old file up to date, at any moment; the next start must end with every row in place. */
export async function killWhileMigrating(
  candor: Candor,
  rounds: number,
  onRound: (round: number) => void = () => undefined,
): Promise<Killed> {
  let within = 0
  const longestMs = await timeOfAWholeStart(candor)
  for (let round = 1; round <= rounds; round += 1) {
    const folder = mkdtempSync(join(tmpdir(), 'candor-migrate-'))
    const version = 1 + randomInt(steps.length - 1)
    const rows = anOldFile(join(folder, 'candor.db'), version)
    await candor.killWhileStarting(folder, randomInt(Math.round(longestMs / 6), longestMs))
    if (isHalfWay(folder, version)) within += 1
    const problems = await problemsAfter(candor, folder, rows)
    // A folder in which something is wrong is kept to be looked at.
    if (problems.length > 0)
      return {
        within,
        problems: problems.map((one) => `from version ${version}, ${folder}: ${one}`),
      }
    rmSync(folder, { recursive: true })
    onRound(round)
  }
  return { within, problems: [] }
}

/** How long a start takes here that has all steps to do: the kills come within it. */
async function timeOfAWholeStart(candor: Candor): Promise<number> {
  const folder = mkdtempSync(join(tmpdir(), 'candor-migrate-'))
  anOldFile(join(folder, 'candor.db'), 1)
  const begun = performance.now()
  const serving = await candor.serve(folder, '--port', '0')
  const line = await openLine(serving.url)
  await line.ask('app.info', {})
  const ms = Math.round(performance.now() - begun)
  line.close()
  await serving.end('SIGTERM')
  rmSync(folder, { recursive: true })
  return ms
}

/** A file as the app of so many steps would have left it; gives the words on its cards. */
function anOldFile(path: string, version: number): readonly string[] {
  const db = new Database(path)
  db.pragma('journal_mode = WAL')
  db.pragma(`application_id = ${APPLICATION_ID}`)
  for (const sql of steps.slice(0, version)) db.exec(sql)
  db.pragma(`user_version = ${version}`)
  const words = db.transaction(() => {
    db.exec(`
      INSERT INTO team (id, name, created_on) VALUES ('t', 'Payments', '2026-11-20');
      INSERT INTO retro VALUES ('r', 't', 'Sprint 42', NULL, '{}', 'named', 'write', 1, 1, 0, 0, NULL, 2, 5,
        60, '2026-11-20', 0, NULL, NULL, '', '{}', 0);
      INSERT INTO "column" VALUES ('r', 'col', 'Keep', '', 0, 0);
      INSERT INTO topic VALUES ('r', 'top', NULL, 'noted', 0, 0, 0, 0, 0);
    `)
    const add = db.prepare("INSERT INTO card VALUES ('r', ?, 'col', 'top', ?, 'Ada', NULL, 0.5, 0)")
    return Array.from({ length: CARDS }, () => {
      const text = `Words ${randomUUID()} on a card`
      add.run(randomUUID(), text)
      return text
    })
  })()
  db.close()
  return words.toSorted()
}

/** Whether the kill left a backup in the making, a part of the steps, or a log that was not written back. */
function isHalfWay(folder: string, version: number): boolean {
  const db = new Database(join(folder, 'candor.db'), { readonly: true })
  const now = Number(db.pragma('user_version', { simple: true }))
  db.close()
  const isBackedUp = existsSync(join(folder, 'backups'))
  return isBackedUp && (now < steps.length || now === version)
}

async function problemsAfter(
  candor: Candor,
  folder: string,
  rows: readonly string[],
): Promise<string[]> {
  const serving = await candor.serve(folder, '--port', '0')
  const line = await openLine(serving.url)
  const problem = (await line.ask('recovery.get', {}))?.value as { problem: string | null } | null
  line.close()
  const { code, said } = await serving.end('SIGTERM')
  const db = new Database(join(folder, 'candor.db'), { readonly: true })
  try {
    const version = Number(db.pragma('user_version', { simple: true }))
    const structure = db.prepare<[], string>('PRAGMA integrity_check').pluck().all()
    const texts = db.prepare<[], string>('SELECT text FROM card ORDER BY text').pluck().all()
    return [
      ...(problem?.problem === null ? [] : [`it did not open: ${String(problem?.problem)}`]),
      ...(code === 0 ? [] : [`serve ended with ${code}: ${said}`]),
      ...(version === steps.length ? [] : [`it stands at version ${version}`]),
      ...structure.filter((one) => one !== 'ok'),
      ...((db.pragma('foreign_key_check') as unknown[]).length === 0 ? [] : ['foreign keys']),
      ...(texts.length === rows.length && texts.every((text, n) => text === rows[n])
        ? []
        : [`${texts.length} of ${rows.length} cards are there as they were`]),
      ...brokenBackups(join(folder, 'backups')),
    ]
  } finally {
    db.close()
  }
}

/** A backup that has its name opens, and is whole. */
function brokenBackups(folder: string): string[] {
  const names = existsSync(folder) ? readdirSync(folder) : []
  return names
    .filter((name) => name.endsWith('.db'))
    .filter((name) => {
      const backup = new Database(join(folder, name), { readonly: true })
      const isWhole = backup.pragma('integrity_check', { simple: true }) === 'ok'
      backup.close()
      return !isWhole
    })
}
