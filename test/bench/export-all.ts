import { closeSync, fsyncSync, openSync, writeSync } from 'node:fs'
import { join } from 'node:path'
import { DATABASE_NAME } from '../../src/main/db/database-file'
import { Database, type Db } from '../../src/main/db/db'
import { inFolder, withCore } from './core-on-trial'
import { fillForSearch } from './fill-search'
import { sideBySide, timed } from './side-by-side'
import type { Row } from './table'

const RETROS = 500
const CARDS = 50
const ROUNDS = 5

/** All retros into a folder, as JSON and as Markdown, beside the rows of all tables put into one file. */
export function exportRows(): Promise<Row[]> {
  return inFolder(async (folder) => {
    await fillForSearch(folder, RETROS * CARDS)
    const raw = new Database(join(folder, DATABASE_NAME), { readonly: true })
    const samples = await withCore(folder, (call) =>
      sideBySide(
        {
          ours: () => timed(() => call('store.export', {})),
          floor: () => timed(() => writeRows(raw, join(folder, 'rows.json'))),
        },
        { rounds: ROUNDS, warmUp: 1 },
      ),
    )
    raw.close()
    const what = 'export of 500 retros (25,000 cards); floor: their rows as one JSON file'
    return [{ what, samples, aim: null }]
  })
}

function writeRows(raw: Db, path: string): void {
  const tables = ['team', 'retro', 'column', 'topic', 'card']
  const rows = tables.map((table) => raw.prepare(`SELECT * FROM "${table}"`).all())
  const handle = openSync(path, 'w')
  writeSync(handle, JSON.stringify(rows))
  fsyncSync(handle)
  closeSync(handle)
}
