import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { beforeAll, expect, it, vi } from 'vitest'
import { contract, type CallName, type Input } from '../../src/shared/api/contract'
import type { TeamId } from '../../src/shared/domain/ids'
import { codeOf } from '../../src/shared/errors'
import type { Db } from '../../src/main/db/db'
import { exportEverything } from '../../src/main/db/export-everything'
import { refuseBadValues } from '../../src/main/db/imported-values'
import { exportedTables } from '../../src/main/db/lossless'
import { mergeContent } from '../../src/main/db/merge-content'
import { openMemoryDatabase } from '../../src/main/db/open-database'
import { quoted } from '../../src/main/db/plain-tables'
import { readEverything } from '../../src/main/db/read-everything'
import { aFolder, aWorld, newId, type World } from '../world'

vi.setConfig({ testTimeout: 300_000 })

type Row = Record<string, unknown>
type File = { tables: Record<string, Row[]> }

const REFUSED = ['import-bad-row', 'import-unreadable']
const NOBODY = '00000000-0000-4000-8000-000000000000'

let text = ''
beforeAll(async () => {
  const world = aWorld()
  await world.host('sample.load', { teamId: newId<TeamId>() })
  const path = join(aFolder(), 'everything.json')
  exportEverything(world.db, aFolder(), path)
  await world.close()
  text = readFileSync(path, 'utf8')
})

const CELLS: readonly unknown[] = [
  null,
  undefined,
  true,
  [],
  {},
  '',
  ' ',
  'x',
  NOBODY,
  'x'.repeat(20_000),
  'null',
  '{}',
  '[]',
  '[null]',
  '{"__proto__":1}',
  '"x"',
  '0',
  'constructor',
  '__proto__',
  '2026-02-30',
  '2026-11-20',
  '9999-12-31',
  '0000-01-01',
  '\u0000',
  '\u202e',
  'open',
  'done',
  'close',
  'anonymous',
  -1,
  0,
  1,
  2,
  0.5,
  2 ** 53 - 1,
  9e15,
  -9e15,
  { real: 'Infinity' },
  { real: '-0' },
  { integer: '9223372036854775807' },
  { bytes: 'AA==' },
]

/** What somebody could write into a cell, or take from another cell of the file: of the right form, in the wrong place. */
const hostile = fc.oneof(
  fc.constantFrom(...CELLS),
  fc.string({ unit: 'binary', maxLength: 30 }),
  fc.integer(),
  fc.json(),
)
const place = fc.record({ table: fc.nat(), row: fc.nat(), column: fc.nat() })
const blow = fc.oneof(
  fc.record({ at: place, value: hostile }),
  fc.record({ at: place, from: place }),
  fc.record({ at: place, gone: fc.constant(true) }),
)

function struck(blows: readonly (typeof blow extends fc.Arbitrary<infer B> ? B : never)[]): string {
  const file = JSON.parse(text) as File
  const names = Object.keys(file.tables).filter((name) => file.tables[name]?.length)
  const cellAt = ({ table, row, column }: { table: number; row: number; column: number }) => {
    const rows = file.tables[names[table % names.length] ?? ''] ?? []
    const one = rows[row % rows.length] ?? {}
    const columns = Object.keys(one)
    return { rows, one, name: columns[column % columns.length] ?? '' }
  }
  for (const strike of blows) {
    const { rows, one, name } = cellAt(strike.at)
    if ('gone' in strike) rows.splice(rows.indexOf(one), 1)
    else if ('from' in strike) {
      // Of the same column of another row, or of any cell.
      const other = cellAt(strike.from)
      one[name] = Object.hasOwn(other.one, name) ? other.one[name] : other.one[other.name]
    } else one[name] = strike.value
  }
  return JSON.stringify(file)
}

const rowsOf = (db: Db) =>
  exportedTables(db).map(({ name }) => db.prepare(`SELECT * FROM ${quoted(name)}`).all())

const idsIn = (db: Db, table: string) =>
  db
    .prepare<[], never>(
      table === 'team'
        ? 'SELECT id FROM team WHERE removed = 0'
        : `SELECT id FROM ${table} WHERE removed = 0
           AND team_id IN (SELECT id FROM team WHERE removed = 0)`,
    )
    .pluck()
    .all()

/** Asks everything that can be asked about what is there; each answer has to be one of the contract. */
async function readAll({ db, host }: World): Promise<void> {
  async function ask<N extends CallName>(name: N, input: Input<N>): Promise<void> {
    const answer = contract[name].output.safeParse(await host(name, input))
    expect(answer.error, name).toBeUndefined()
  }
  await ask('team.list', {})
  await ask('trash.list', {})
  await ask('person.names', {})
  await ask('action.list', { teamId: null })
  await ask('find.search', { text: 'the', teamId: null })
  await ask('action.export', { teamId: null, format: 'csv', only: 'all', withBom: false })
  for (const actionId of idsIn(db, 'action')) await ask('action.get', { actionId })
  for (const teamId of idsIn(db, 'team')) {
    await ask('team.get', { teamId })
    await ask('reminder.get', { teamId })
    await ask('action.list', { teamId })
    await ask('health.list', { teamId })
    await ask('health.history', { teamId })
    await ask('health.models', { teamId })
    await ask('format.list', { teamId })
    await ask('find.cameBack', { teamId })
  }
  for (const retroId of idsIn(db, 'retro')) {
    await ask('retro.get', { retroId })
    await ask('export.preview', { retroId })
  }
  for (const roundId of idsIn(db, 'health_round'))
    for (const as of ['markdown', 'csv', 'svg'] as const)
      await ask('health.export', { roundId, as })
  await ask('store.export', {})
}

it('whatever stands in a file that is imported: it is refused and nothing has changed, or all of it can be read', async () => {
  const seen = { refused: 0, taken: 0 }
  await fc.assert(
    fc.asyncProperty(fc.array(blow, { minLength: 1, maxLength: 3 }), async (blows) => {
      const folder = aFolder()
      const db = openMemoryDatabase()
      db.pragma('foreign_keys = ON')
      const before = rowsOf(db)
      let code: string | null = null
      try {
        mergeContent(db, readEverything(folder, struck(blows), refuseBadValues))
      } catch (error) {
        code = codeOf(error)
      }
      if (code !== null) {
        seen.refused += 1
        expect(REFUSED).toContain(code)
        expect(rowsOf(db)).toEqual(before)
        db.close()
        return
      }
      seen.taken += 1
      const world = aWorld({ db, folder })
      await readAll(world)
      await world.close()
    }),
    { numRuns: 40 },
  )
  // Both ends of it were seen.
  expect(Math.min(seen.refused, seen.taken)).toBeGreaterThan(0)
})
