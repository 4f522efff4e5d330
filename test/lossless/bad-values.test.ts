import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it, vi } from 'vitest'
import type { TeamId } from '../../src/shared/domain/ids'
import { exportEverything } from '../../src/main/db/export-everything'
import { refuseBadValues, ROWS } from '../../src/main/db/imported-values'
import { exportedTables } from '../../src/main/db/lossless'
import { openMemoryDatabase } from '../../src/main/db/open-database'
import { readEverything } from '../../src/main/db/read-everything'
import { aFolder, aWorld, newId } from '../world'

vi.setConfig({ testTimeout: 60_000 })

type File = { tables: Record<string, Record<string, unknown>[]> }

async function anExport(): Promise<string> {
  const world = aWorld()
  await world.host('sample.load', { teamId: newId<TeamId>() })
  const path = join(aFolder(), 'everything.json')
  exportEverything(world.db, aFolder(), path)
  await world.close()
  return readFileSync(path, 'utf8')
}

it('an export of our own breaks no rule', async () => {
  const folder = aFolder()
  expect(readEverything(folder, await anExport(), refuseBadValues)).toContain(folder)
})

it('every column that is taken over has a rule', () => {
  const db = openMemoryDatabase()
  const columns = exportedTables(db).map(({ name, columns: own }) => [name, own.toSorted()])
  const ruled = Object.entries(ROWS).map(([name, rules]) => [name, Object.keys(rules).toSorted()])
  expect(Object.fromEntries(ruled)).toEqual(Object.fromEntries(columns))
})

it.each([
  ['a wrong type', 'card', 'text', 7],
  ['a word where a number must be', 'team', 'removed', 'yes'],
  ['a number that is neither yes nor no', 'retro', 'revealed', 2],
  ['a number over its limit', 'roti', 'score', 9],
  ['a negative count', 'health_count', 'step_3', -1],
  ['half a vote', 'topic', 'final_votes', 0.5],
  ['a number that is none', 'card', 'position', { real: 'Infinity' }],
  ['a moment beyond all calendars', 'retro', 'started_at', 9_000_000_000_000_000],
  ['an unknown word of a list', 'action', 'status', 'maybe'],
  ['an unknown stage', 'retro', 'stage', 'lunch'],
  ['a text over its limit', 'card', 'text', 'x'.repeat(2_001)],
  ['a comment over its limit', 'health_comment', 'text', 'x'.repeat(501)],
  ['a blank text where words must be', 'card', 'text', ' '],
  ['a bad id', 'retro', 'id', 'one'],
  ['an id of another form', 'review', 'id', 'one'],
  ['broken JSON inside', 'retro', 'timer', '{'],
  ['JSON of another shape', 'action', 'experiment', '{"belief":1}'],
  ['a step of a history that nobody made', 'action_event', 'step', '{"kind":"burnt"}'],
  ['no day', 'team', 'created_on', 'yesterday'],
  ['a day that no month has', 'health_round', 'closed_on', '2026-02-30'],
  ['null where something must be', 'card', 'text', null],
  ['a reference that leads nowhere', 'member', 'team_id', '00000000-0000-4000-8000-000000000000'],
  ['a part of nothing', 'card', 'topic_id', '00000000-0000-4000-8000-000000000000'],
  ['an answer to what was not asked', 'health_count', 'statement_key', 'never-asked'],
])(
  '%s is refused with its table, row and column, and nothing is left',
  async (_what, table, column, bad) => {
    const folder = aFolder()
    const file = JSON.parse(await anExport()) as File
    const rows = file.tables[table] ?? []
    const last = rows.length - 1
    expect(rows[last]).toHaveProperty(column)
    rows[last] = { ...rows[last], [column]: bad }
    const read = () => readEverything(folder, JSON.stringify(file), refuseBadValues)
    const field = `${table} ${last + 1} ${column}`
    expect(read).toThrow(expect.objectContaining({ code: 'import-bad-row', field }))
    expect(readdirSync(folder)).toEqual([])
  },
)
