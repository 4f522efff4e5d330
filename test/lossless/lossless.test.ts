import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it, vi } from 'vitest'
import type { Db } from '../../src/main/db/db'
import { exportEverything } from '../../src/main/db/export-everything'
import { exportedTables, LEFT_OUT } from '../../src/main/db/lossless'
import { mergeContent } from '../../src/main/db/merge-content'
import { MIGRATIONS } from '../../src/main/db/migrations'
import { openMemoryDatabase } from '../../src/main/db/open-database'
import { plainTables, quoted } from '../../src/main/db/plain-tables'
import { readEverything } from '../../src/main/db/read-everything'
import { aFolder } from '../world'
import { emptyTables } from './empty-tables'
import { aWholeDatabase } from './whole-database'

vi.setConfig({ testTimeout: 120_000 })

const folder = aFolder()

function exported(db: Db): string {
  const path = join(folder, 'everything.json')
  exportEverything(db, folder, path)
  return readFileSync(path, 'utf8')
}

const imported = (db: Db, text: string) => mergeContent(db, readEverything(folder, text))

/** One check that is open and one that is closed. */
const aTeamWithChecks = `
  INSERT INTO team (id, name, created_on) VALUES ('t', 'Payments', '2026-11-20');
  INSERT INTO health_round VALUES
    ('open', 't', NULL, 'Open check', 'm', 'Tiny', '[]', '{}', '{}', 0, '2026-11-20', NULL, NULL, 0, 1),
    ('closed', 't', NULL, 'Closed check', 'm', 'Tiny', '[]', '{}', '{}', 0, '2026-11-20', '2026-11-20', 5, 0, 2);
  INSERT INTO health_count VALUES ('open', 'spoken', 1, 2, 0, 0, 0, 0, NULL, NULL, NULL);
`

function rowsOf(db: Db, table: string): string[] {
  return db
    .prepare(`SELECT * FROM ${quoted(table)}`)
    .safeIntegers()
    .all()
    .map((row) =>
      JSON.stringify(row, (_key, value: unknown) =>
        typeof value === 'bigint' ? `${value}n` : value,
      ),
    )
    .toSorted()
}

describe('everything, exported and imported', () => {
  it('gives the same bytes again, out of an empty database', () => {
    fc.assert(
      fc.property(aWholeDatabase(), (db) => {
        const text = exported(db)
        const other = openMemoryDatabase()
        other.pragma('foreign_keys = ON')
        imported(other, text)
        expect(exported(other)).toBe(text)
        for (const { name } of exportedTables(db))
          expect(rowsOf(other, name), name).toEqual(rowsOf(db, name))
        db.close()
        other.close()
      }),
      { numRuns: 20, endOnFailure: true },
    )
  })

  it('changes nothing the second time', () => {
    fc.assert(
      fc.property(aWholeDatabase(), (db) => {
        const text = exported(db)
        const other = openMemoryDatabase()
        imported(other, text)
        expect(imported(other, text)).toMatchObject({ added: 0, different: 0 })
        expect(exported(other)).toBe(text)
        db.close()
        other.close()
      }),
      { numRuns: 20, endOnFailure: true },
    )
  })

  it('drops nothing of a used database, and nothing of the file', () => {
    fc.assert(
      fc.property(aWholeDatabase(), aWholeDatabase(), (db, used) => {
        const before = new Map(plainTables(used).map(({ name }) => [name, rowsOf(used, name)]))
        imported(used, exported(db))
        for (const [name, rows] of before)
          expect(rowsOf(used, name), name).toEqual(expect.arrayContaining(rows))
        for (const { name, key } of exportedTables(db)) {
          const counted = key[0] === 'id' && name === 'action_event'
          const strip = (row: string) => (counted ? row.replace(/"id":"-?\d+n",/, '') : row)
          expect(rowsOf(used, name).map(strip), name).toEqual(
            expect.arrayContaining(rowsOf(db, name).map(strip)),
          )
        }
        expect(used.pragma('foreign_key_check')).toEqual([])
        db.close()
        used.close()
      }),
      { numRuns: 20, endOnFailure: true },
    )
  })

  it('keeps what is here where the file has it otherwise, and never mixes two states of one retro', () => {
    const [db, used] = [openMemoryDatabase(), openMemoryDatabase()]
    const retro = (title: string) => `
      INSERT INTO team (id, name, created_on) VALUES ('t', 'Payments', '2026-11-20');
      INSERT INTO retro VALUES ('r', 't', '${title}', NULL, '{}', 'named', 'close', 1, 1, 1, 1, NULL, 2, 5,
        60, '2026-11-20', 0, 1, NULL, '', '{}', 0);
      INSERT INTO "column" VALUES ('r', 'col', 'Keep', '', 0, 0);
      INSERT INTO topic VALUES ('r', 'top-${title}', NULL, '', 0, 0, 0, 0, 0);
    `
    db.exec(retro('theirs'))
    used.exec(retro('ours'))
    expect(imported(used, exported(db))).toEqual({ added: 0, same: 2, different: 2 })
    expect(rowsOf(used, 'topic')).toHaveLength(1)
    expect(used.prepare('SELECT title FROM retro').pluck().all()).toEqual(['ours'])
  })
})

describe('what leaves', () => {
  it('is every table but those that are named, with a reason', () => {
    const db = openMemoryDatabase()
    const all = plainTables(db).map(({ name }) => name)
    const text = exported(db)
    const { tables } = JSON.parse(text) as { tables: Record<string, unknown> }
    const missing = all.filter((name) => !(name in tables) && !LEFT_OUT[name])
    expect(missing).toEqual([])
    expect(Object.keys(LEFT_OUT).filter((name) => !all.includes(name))).toEqual([])
    expect(Object.values(LEFT_OUT).every((reason) => reason.length > 20)).toBe(true)
    expect(JSON.parse(text)).toMatchObject({ schemaVersion: MIGRATIONS.length })
  })

  it('takes a table of a later version along by itself, and no index for searching', () => {
    const db = openMemoryDatabase()
    db.exec(`
      CREATE TABLE later (id TEXT PRIMARY KEY, team_id TEXT REFERENCES team (id), words TEXT) STRICT;
      INSERT INTO later VALUES ('l', NULL, 'from tomorrow');
      CREATE VIRTUAL TABLE found USING fts5 (words);
      INSERT INTO found VALUES ('from tomorrow');
    `)
    const { tables } = JSON.parse(exported(db)) as { tables: Record<string, unknown> }
    expect(tables['later']).toEqual([{ id: 'l', team_id: null, words: 'from tomorrow' }])
    expect(Object.keys(tables).filter((name) => name.startsWith('found'))).toEqual([])
  })

  it('leaves retros under way out, with all that hangs on them, and names them', () => {
    const db = openMemoryDatabase()
    db.exec(`
      INSERT INTO team (id, name, created_on) VALUES ('t', 'Payments', '2026-11-20');
      INSERT INTO retro VALUES ('r', 't', 'Under way', NULL, '{}', 'named-after-reveal', 'write', 1, 0, 0, 0,
        NULL, 2, 5, 60, '2026-11-20', 0, NULL, NULL, '', '{}', 0);
      INSERT INTO "column" VALUES ('r', 'col', 'Keep', '', 0, 0);
      INSERT INTO topic VALUES ('r', 'top', NULL, 'a sealed note', 0, 0, 0, 0, 0);
      INSERT INTO card VALUES ('r', 'card', 'col', 'top', 'sealed words', 'Zephyrine', 'key', 0.5, 0);
      INSERT INTO action (id, team_id, retro_id, topic_id, text, owner, due_on, done_when, status, reason,
        created_on, closed_on, removed) VALUES ('a', 't', 'r', 'top', 'Do it', NULL, NULL, '', 'open', '', '2026-11-20', NULL, 0);
    `)
    const path = join(folder, 'open.json')
    expect(exportEverything(db, folder, path)).toEqual(['Under way'])
    const text = readFileSync(path, 'utf8')
    for (const word of ['sealed words', 'Zephyrine', 'a sealed note', 'Under way'])
      expect(text).not.toContain(word)
    expect(text).toContain('Do it')
  })

  it('leaves health checks that are open out too, and the actions from them stay', () => {
    const db = openMemoryDatabase()
    db.exec(`${aTeamWithChecks}
      INSERT INTO action (id, team_id, text, done_when, status, reason, created_on, removed)
        VALUES ('a', 't', 'Do it', '', 'open', '', '2026-11-20', 0);
      INSERT INTO health_action VALUES ('a', 'open', 'ready', 'Ready means go');
    `)
    const path = join(folder, 'open-check.json')
    expect(exportEverything(db, folder, path)).toEqual(['Open check'])
    const text = readFileSync(path, 'utf8')
    expect(text).not.toContain('Open check')
    expect(text).not.toContain('spoken')
    for (const word of ['Closed check', 'Do it']) expect(text).toContain(word)
  })
})

describe('what comes in', () => {
  const good = () => exported(openMemoryDatabase())
  const change = (with_: (file: Record<string, unknown>) => void) => {
    const file = JSON.parse(good()) as Record<string, unknown>
    with_(file)
    return JSON.stringify(file)
  }

  it.each([
    ['no JSON', () => 'shopping list', 'import-unreadable'],
    ['another file', () => '{"format":"other"}', 'import-unreadable'],
    ['half a file', () => good().slice(0, -40), 'import-unreadable'],
    ['a newer file', () => change((file) => (file['schemaVersion'] = 999)), 'file-too-new'],
    [
      'a table nobody knows',
      () => change((file) => (file['tables'] = { sqlite_schema: [] })),
      'import-unreadable',
    ],
    [
      'without one of its tables',
      () => change(({ tables }) => delete (tables as Record<string, unknown>)['card']),
      'import-unreadable',
    ],
    [
      'of a newer version, whatever that has made of tables',
      () =>
        change((file) => {
          file['schemaVersion'] = 999
          file['tables'] = 'elsewhere'
        }),
      'file-too-new',
    ],
    [
      'a row without a column',
      () => change((file) => (file['tables'] = { ...emptyTables(), team: [{ id: 'x' }] })),
      'import-bad-row',
    ],
    [
      'a column nobody knows',
      () =>
        change(
          (file) =>
            (file['tables'] = {
              ...emptyTables(),
              team: [{ id: 'x', name: 'x', created_on: '', removed: 0, 'x" --': 1 }],
            }),
        ),
      'import-bad-row',
    ],
    [
      'a reference to nothing',
      () =>
        change(
          (file) =>
            (file['tables'] = {
              ...emptyTables(),
              member: [{ id: 'm', team_id: 'x', name: 'Ada', position: 0 }],
            }),
        ),
      'import-bad-row',
    ],
    [
      'a word where a number must be',
      () =>
        change(
          (file) =>
            (file['tables'] = {
              ...emptyTables(),
              team: [{ id: 'x', name: 'x', created_on: '', removed: 'yes' }],
            }),
        ),
      'import-bad-row',
    ],
  ])('is refused when it is %s, and leaves nothing behind', (_what, text, code) => {
    expect(() => readEverything(folder, text())).toThrow(code)
  })

  it('is never under way, whoever wrote it', () => {
    const open = openMemoryDatabase()
    open.exec(aTeamWithChecks)
    const rows = (table: string) => open.prepare(`SELECT * FROM ${table}`).all()
    const tables = Object.fromEntries(
      ['team', 'health_round', 'health_count'].map((name) => [name, rows(name)]),
    )
    const db = openMemoryDatabase()
    imported(
      db,
      change((file) => (file['tables'] = { ...emptyTables(), ...tables })),
    )
    expect(db.prepare('SELECT id FROM health_round').pluck().all()).toEqual(['closed'])
    expect(rowsOf(db, 'health_count')).toEqual([])
  })

  it('may come from an older version', () => {
    const text = JSON.stringify({
      format: 'candor-everything',
      schemaVersion: 1,
      tables: {
        ...emptyTables(1),
        team: [{ id: 't', name: 'From long ago', created_on: '2026-01-01', removed: 0 }],
      },
    })
    const db = openMemoryDatabase()
    expect(imported(db, text)).toEqual({ added: 1, same: 0, different: 0 })
  })
})
