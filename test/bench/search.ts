import { join } from 'node:path'
import { DATABASE_NAME } from '../../src/main/db/database-file'
import { Database } from '../../src/main/db/db'
import { findQuery } from '../../src/main/features/find/find-query'
import { inFolder, withCore } from './core-on-trial'
import { fillForSearch } from './fill-search'
import { sideBySide, timed } from './side-by-side'
import { word } from './some-texts'
import type { Row } from './table'

const SIZES = [50_000, 1_000_000]
const ROUNDS = 60

// The last word is looked for by its beginning, as it is typed.
const ASKED: readonly (readonly [what: string, text: string])[] = [
  ['the commonest word', word(0)],
  ['a word in the middle', word(300)],
  ['a rare word', word(15_000)],
  ['a beginning', word(40).slice(0, 3)],
  ['two words', `${word(2)} ${word(60)}`],
]

/** What was typed, to the lines that are shown, beside the index asked for the words of the best 20 of the newest 2,000. */
export async function searchRows(): Promise<Row[]> {
  const rows: Row[] = []
  for (const size of SIZES) rows.push(...(await rowsOver(size)))
  return rows
}

function rowsOver(size: number): Promise<Row[]> {
  return inFolder(async (folder) => {
    await fillForSearch(folder, size)
    const raw = new Database(join(folder, DATABASE_NAME), { readonly: true })
    const select = raw.prepare<[string]>(`
      SELECT best.id, entry.text FROM (
        SELECT id FROM (
          SELECT rowid AS id, bm25(find_word) AS score FROM find_word
          WHERE find_word MATCH ? ORDER BY rowid DESC LIMIT 2000
        ) ORDER BY score LIMIT 20
      ) AS best CROSS JOIN find_entry AS entry ON entry.place = best.id
    `)
    const rows: Row[] = []
    await withCore(folder, async (call) => {
      for (const [what, text] of ASKED) {
        const query = findQuery(text) ?? ''
        const samples = await sideBySide(
          {
            ours: () => timed(() => call('find.search', { text, teamId: null })),
            floor: () => timed(() => select.all(query)),
          },
          { rounds: ROUNDS },
        )
        const name = `search over ${size.toLocaleString('en')} cards, ${what}`
        rows.push({ what: name, samples, aim: { ratio: 1.3 } })
      }
    })
    raw.close()
    return rows
  })
}
