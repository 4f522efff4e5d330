import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it, vi } from 'vitest'
import type { TeamId } from '../../src/shared/domain/ids'
import { backUp } from '../../src/main/db/back-up'
import { listBackups } from '../../src/main/db/backup-shelf'
import { Database, type Db } from '../../src/main/db/db'
import { exportEverything } from '../../src/main/db/export-everything'
import { mergeContent } from '../../src/main/db/merge-content'
import { openDatabase } from '../../src/main/db/open-database'
import { plainTables, quoted } from '../../src/main/db/plain-tables'
import { replaceContent } from '../../src/main/db/replace-content'
import { DiskError, failingDb, type FailingDb } from '../failing-db'
import { aFolder, aWorld, newId } from '../world'

vi.setConfig({ testTimeout: 120_000 })

function failingAt(db: Db, nth: number): FailingDb {
  const failing = failingDb(db)
  failing.failAt(nth)
  return failing
}

function contentOf(db: Db): unknown {
  return plainTables(db)
    .filter(({ name }) => name !== 'setting')
    .map(({ name }) => [name, db.prepare(`SELECT * FROM ${quoted(name)}`).all()])
}

async function aFilledFolder(name: string): Promise<string> {
  const folder = aFolder()
  const world = aWorld({ folder })
  await world.host('sample.load', { teamId: newId<TeamId>() })
  await world.host('team.create', { teamId: newId<TeamId>(), name, members: [] })
  await world.close()
  return folder
}

/** Lets each call fail in turn, until none is left to fail; and looks at what is there each time. */
async function failEach(
  work: (db: Db, other: string) => unknown,
  look: (db: Db, before: unknown, hasFailed: boolean) => void,
): Promise<number> {
  const [here, there] = [await aFilledFolder('here'), await aFilledFolder('there')]
  const other = join(there, 'candor.db')
  const db = openDatabase(here)
  const before = contentOf(db)
  for (let nth = 1; ; nth += 1) {
    const failing = failingAt(db, nth)
    let hasFailed = false
    try {
      work(failing.db, other)
    } catch (error) {
      hasFailed = true
      expect(error, String(error)).toBeInstanceOf(DiskError)
    }
    expect(db.inTransaction).toBe(false)
    look(db, before, hasFailed)
    if (failing.calls() < nth) {
      db.close()
      return nth - 1
    }
  }
}

describe('when a call to the storage fails, whichever it is,', () => {
  it('a restore is wholly there or not at all', async () => {
    const calls = await failEach(replaceContent, (db, before, hasFailed) => {
      const names = db.prepare('SELECT name FROM team ORDER BY name').pluck().all() as string[]
      const isNew = names.includes('there')
      if (!hasFailed) expect(isNew).toBe(true)
      // Never a part of the one and a part of the other.
      expect(names.includes('here')).toBe(!isNew)
      if (!isNew) expect(contentOf(db)).toEqual(before)
      expect(db.pragma('foreign_key_check')).toEqual([])
    })
    expect(calls).toBeGreaterThan(30)
  })

  it('an import is wholly there or not at all, and drops nothing', async () => {
    const calls = await failEach(mergeContent, (db, before, hasFailed) => {
      const names = db.prepare('SELECT name FROM team ORDER BY name').pluck().all() as string[]
      expect(names).toContain('here')
      if (!names.includes('there')) expect(contentOf(db)).toEqual(before)
      if (!hasFailed) expect(names).toContain('there')
    })
    expect(calls).toBeGreaterThan(30)
  })

  it('no half of a backup or of an export gets its name', async () => {
    const folder = await aFilledFolder('here')
    const db = openDatabase(folder)
    for (const nth of [1, 2, 3]) {
      const failing = failingAt(db, nth)
      const isThrown = (work: () => unknown) => {
        try {
          work()
          return false
        } catch {
          return true
        }
      }
      const hasFailed = isThrown(() => backUp(failing.db, folder, `by-hand-2026-11-24-00000${nth}`))
      expect(hasFailed).toBe(failing.calls() >= nth)
      const path = join(folder, 'everything.json')
      isThrown(() => exportEverything(failingAt(db, nth).db, folder, path))
    }
    expect(listBackups(folder).every(({ counts }) => counts !== null)).toBe(true)
    const left = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    expect(left.filter((name) => name.endsWith('.tmp'))).toEqual([])
    db.close()
  })
})

describe('a full disk', () => {
  it('refuses a restore that does not fit, with everything as it was', async () => {
    const [folder, there] = [aFolder(), await aFilledFolder('there')]
    const db = openDatabase(folder)
    db.exec("INSERT INTO team (id, name, created_on) VALUES ('t', 'here', '2026-11-20')")
    const before = contentOf(db)
    db.pragma(`max_page_count = ${Number(db.pragma('page_count', { simple: true }))}`)
    expect(() => replaceContent(db, join(there, 'candor.db'))).toThrow('full')
    expect(contentOf(db)).toEqual(before)
    db.pragma('max_page_count = 100000')
    replaceContent(db, join(there, 'candor.db'))
    const copy = new Database(join(there, 'candor.db'), { readonly: true })
    expect(contentOf(db)).toEqual(contentOf(copy))
    copy.close()
    db.close()
  })
})
