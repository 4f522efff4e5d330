import { fsyncSync, mkdtempSync, openSync, readdirSync, renameSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { BACKUPS, backUp } from './back-up'
import type { Db } from './db'
import { openDatabase } from './open-database'

vi.mock('node:fs', { spy: true })

let folder = ''
let db: Db

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'candor-back-up-'))
  db = openDatabase(folder)
})
afterEach(() => {
  db.close()
  rmSync(folder, { recursive: true })
})

describe('a backup', () => {
  it('is forced to disk before it gets its name', () => {
    const done: string[] = []
    vi.mocked(openSync).mockClear()
    vi.mocked(fsyncSync).mockImplementation((handle) => {
      const opened = vi.mocked(openSync).mock
      const nth = opened.results.findLastIndex(({ value }) => value === handle)
      done.push(`flushed ${basename(String(opened.calls[nth]?.[0]))}`)
    })
    vi.mocked(renameSync).mockClear()
    backUp(db, folder, 'by-hand-2026-11-24-182247')
    const name = 'by-hand-2026-11-24-182247.db'
    expect(done.slice(0, 2)).toEqual([`flushed ${name}.tmp`, `flushed ${name}.sha256.tmp`])
    expect(vi.mocked(renameSync).mock.calls.map(([, to]) => basename(String(to)))).toEqual([
      `${name}.sha256`,
      name,
    ])
  })

  it('that turns out damaged gets none', () => {
    db.exec('CREATE TABLE prize (word TEXT); INSERT INTO prize VALUES (NULL)')
    db.unsafeMode()
    db.exec(`
      PRAGMA writable_schema = ON;
      UPDATE sqlite_schema SET sql = 'CREATE TABLE prize (word TEXT NOT NULL)' WHERE name = 'prize';
      PRAGMA writable_schema = RESET
    `)
    expect(() => backUp(db, folder, 'by-hand-2026-11-24-182247')).toThrow('the backup is damaged')
    expect(readdirSync(join(folder, BACKUPS))).toEqual([])
  })
})
