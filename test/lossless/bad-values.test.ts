import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it, vi } from 'vitest'
import type { TeamId } from '../../src/shared/domain/ids'
import { AppError } from '../../src/shared/errors'
import { exportEverything } from '../../src/main/db/export-everything'
import { refuseBadValues } from '../../src/main/db/imported-values'
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

it.each([
  ['a wrong type', 'card', 'text', 7],
  ['a word where a number must be', 'team', 'removed', 'yes'],
  ['a number that a CHECK forbids', 'roti', 'score', 9],
  ['an unknown word of a list', 'action', 'status', 'maybe'],
  ['an unknown stage', 'retro', 'stage', 'lunch'],
  ['a text over its limit', 'card', 'text', 'x'.repeat(2_001)],
  ['a bad id', 'retro', 'id', 'one'],
  ['broken JSON inside', 'retro', 'timer', '{'],
  ['JSON of another shape', 'action', 'experiment', '{"belief":1}'],
  ['no day', 'team', 'created_on', 'yesterday'],
  ['null where something must be', 'card', 'text', null],
])(
  '%s is refused with its table and row, and nothing is left',
  async (_what, table, column, bad) => {
    const folder = aFolder()
    const file = JSON.parse(await anExport()) as File
    const rows = file.tables[table] ?? []
    const last = rows.length - 1
    expect(rows[last]).toHaveProperty(column)
    rows[last] = { ...rows[last], [column]: bad }
    const read = () => readEverything(folder, JSON.stringify(file), refuseBadValues)
    expect(read).toThrow(new AppError('import-bad-row', { field: `${table} ${last + 1}` }))
    expect(read).toThrow(expect.objectContaining({ field: `${table} ${last + 1}` }))
    expect(readdirSync(folder)).toEqual([])
  },
)
