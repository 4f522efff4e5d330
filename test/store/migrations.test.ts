import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it, vi } from 'vitest'
import { codeOf } from '../../src/shared/errors'
import { Database, type Db } from '../../src/main/db/db'
import { migrate } from '../../src/main/db/migrate'
import { MIGRATIONS } from '../../src/main/db/migrations'
import { APPLICATION_ID, openDatabase } from '../../src/main/db/open-database'
import { checkDatabase } from '../../src/main/db/check-database'
import { fingerprint, sha256 } from '../bytes'
import { aFolder } from '../world'
import { runChild, withChildren } from './run-child'

withChildren()
vi.setConfig({ testTimeout: 120_000 })

/** Never edited after a release: a file that has taken a step would differ from one that takes it now. */
const HASHES = [
  '80ebc30b82ac4720370120d3afd3c3c151846c6f6a0375371de771ffab4fe23e',
  '75308429dcdb46cc0b09f1c5e9f40dcc420929a396713f2729373bb72a320603',
  '5c205a966ad01caf194581548e0f0ef8743f34a37cff30f7de5302253e3ddc15',
  '61e035adab80ba416d63f5711f755ef951c6a10404fc2d3d65545180da4ad481',
  'd7f883d95e37126f279ddf675d3f01d8c6c60a8fb72143bc27455fa47733096c',
  '1d49d800dd4527fa044c0c62753fc826230993f183a1960bdff06979dd05ae02',
  '9d23d02c20bf6fb3b50e88ceb4af470fffa03de7c98b44c317dae9faa5c89577',
  'a2496dd594fdea3070e322a52b630514ffbeded17116e9a81441a7dbaa84a53b',
]

/** A file as the app of so many steps would have left it. */
function aFileAt(version: number, rows: string, steps = MIGRATIONS): string {
  const folder = aFolder()
  const db = new Database(join(folder, 'candor.db'))
  db.pragma('journal_mode = WAL')
  db.pragma(`application_id = ${APPLICATION_ID}`)
  migrate(db, steps.slice(0, version))
  db.exec(rows)
  db.close()
  return folder
}

const dump = (db: Db) =>
  db
    .prepare<[], string>(
      `SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%' ORDER BY name`,
    )
    .pluck()
    .all()
    .map((table) => [table, db.prepare<[], object>(`SELECT * FROM "${table}"`).all()] as const)

const ROWS = `
  INSERT INTO team (id, name, created_on) VALUES ('t', 'Payments', '2026-11-20');
  INSERT INTO retro VALUES ('r', 't', 'Sprint 42', NULL, '{}', 'named', 'write', 1, 1, 0, 0, NULL, 2, 5,
    60, '2026-11-20', 0, NULL, NULL, '', '{}', 0);
  INSERT INTO "column" VALUES ('r', 'col', 'Keep', '', 0, 0);
  INSERT INTO topic VALUES ('r', 'top', NULL, 'noted', 0, 0, 0, 0, 0);
  INSERT INTO card VALUES ('r', 'card', 'col', 'top', 'Words on a card', 'Ada', NULL, 0.5, 0);
  INSERT INTO action (id, team_id, retro_id, topic_id, text, owner, due_on, done_when, status, reason,
    created_on, closed_on, removed) VALUES ('a', 't', 'r', 'top', 'Do it', 'Ada', NULL, '', 'open', '', '2026-11-20', NULL, 0);
`

describe('the steps of the schema', () => {
  it('are the ones that were released', () => {
    expect(MIGRATIONS.map((sql) => sha256(Buffer.from(sql)))).toEqual(HASHES)
  })

  it.each(MIGRATIONS.map((_, index) => index + 1))(
    'bring a file of version %i with rows in it to the newest, and every row along',
    (version) => {
      const folder = aFileAt(version, ROWS)
      const before = new Database(join(folder, 'candor.db'))
      const rows = dump(before)
      before.close()

      const db = openDatabase(folder)
      expect(db.pragma('user_version', { simple: true })).toBe(MIGRATIONS.length)
      // Tables may have gained columns.
      const asBefore = rows.map(([table, old]) => {
        if (old[0] === undefined) return [table, old]
        const columns = Object.keys(old[0]).map((name) => `"${name}"`)
        const now = db.prepare<[], object>(`SELECT ${columns.join(', ')} FROM "${table}"`).all()
        return [table, now]
      })
      expect(asBefore).toEqual(rows)
      expect(checkDatabase(db).problems).toEqual([])
      db.close()
    },
  )
})

const OLD = 'CREATE TABLE team (id TEXT PRIMARY KEY, name TEXT NOT NULL) STRICT;'
const NEW = `
  ALTER TABLE team ADD COLUMN motto TEXT;
  CREATE TABLE prize (team_id TEXT REFERENCES team (id));
  INSERT INTO prize SELECT id FROM team;
  UPDATE team SET motto = 'onwards';
`
const TWO_TEAMS = `INSERT INTO team VALUES ('a', 'Payments'), ('b', 'Search')`

function filesOfBackups(folder: string): string[] {
  const backups = join(folder, 'backups')
  return existsSync(backups) ? readdirSync(backups).toSorted() : []
}

describe('a migration', () => {
  it('is preceded by a backup that opens, holds the old rows and matches the hash beside it', () => {
    const folder = aFileAt(1, TWO_TEAMS, [OLD])
    openDatabase(folder, [OLD, NEW]).close()

    expect(filesOfBackups(folder)).toEqual(['before-version-2.db', 'before-version-2.db.sha256'])
    const path = join(folder, 'backups', 'before-version-2.db')
    expect(readFileSync(`${path}.sha256`, 'utf8')).toBe(
      `${sha256(readFileSync(path))}  before-version-2.db\n`,
    )
    const backup = new Database(path, { readonly: true })
    expect(backup.pragma('user_version', { simple: true })).toBe(1)
    expect(dump(backup)).toEqual([
      [
        'team',
        [
          { id: 'a', name: 'Payments' },
          { id: 'b', name: 'Search' },
        ],
      ],
    ])
    backup.close()
  })

  it('is not preceded by one where there is nothing to keep or nothing to do', () => {
    const folder = aFolder()
    openDatabase(folder).close()
    openDatabase(folder).close()
    expect(filesOfBackups(folder)).toEqual([])
  })

  it.each([
    ['a wrong statement', 'CREATE TABLE prize (id); SELECT wrong'],
    [
      'a row that refers to nothing',
      `CREATE TABLE prize (t REFERENCES team (id)); INSERT INTO prize VALUES ('x')`,
    ],
  ])('that fails by %s leaves the file as it was, with its backup', (_why, sql) => {
    const folder = aFileAt(1, TWO_TEAMS, [OLD])
    const before = fingerprint(folder)['candor.db']
    const code = (() => {
      try {
        openDatabase(folder, [OLD, sql])
        return 'opened'
      } catch (error) {
        return codeOf(error)
      }
    })()

    expect(code).toBe('migration-failed')
    expect(fingerprint(folder)['candor.db']).toBe(before)
    expect(filesOfBackups(folder)).toContain('before-version-2.db')
    const db = openDatabase(folder, [OLD])
    expect(dump(db)).toHaveLength(1)
    db.close()
  })

  it('keeps the steps that were done when a later one fails', () => {
    const folder = aFileAt(1, TWO_TEAMS, [OLD])
    expect(() => openDatabase(folder, [OLD, NEW, 'SELECT wrong'])).toThrow('migration-failed')
    const db = openDatabase(folder, [OLD, NEW])
    expect(db.pragma('user_version', { simple: true })).toBe(2)
    db.close()
  })
})

describe('a host that is killed while it starts', () => {
  /** Kills a child at each statement in turn, until one gets through; then starts again on what was left. */
  function killAtEach(prepare: () => string, steps: readonly string[], expected: unknown): number {
    const list = join(aFolder(), 'steps.json')
    writeFileSync(list, JSON.stringify(steps))
    for (let at = 1; ; at += 1) {
      const folder = prepare()
      const outcome = runChild('migrate', folder, list, String(at))
      const db = openDatabase(folder, steps)
      expect(dump(db), `killed at statement ${at}`).toEqual(expected)
      expect(db.pragma('integrity_check', { simple: true })).toBe('ok')
      db.close()
      if (outcome !== 'SIGKILL') {
        expect(outcome).toBe('opened')
        return at
      }
    }
  }

  it('starts the next time, whichever statement of a migration it was at', () => {
    const expected = [
      ['prize', [{ team_id: 'a' }, { team_id: 'b' }]],
      [
        'team',
        [
          { id: 'a', name: 'Payments', motto: 'onwards' },
          { id: 'b', name: 'Search', motto: 'onwards' },
        ],
      ],
    ]
    const killed = killAtEach(() => aFileAt(1, TWO_TEAMS, [OLD]), [OLD, NEW], expected)
    expect(killed).toBeGreaterThan(10)
  })

  it('starts the next time, whichever statement of the very first start it was at', () => {
    const expected = [
      ['prize', []],
      ['team', []],
    ]
    expect(killAtEach(aFolder, [OLD, NEW], expected)).toBeGreaterThan(10)
  })
})
