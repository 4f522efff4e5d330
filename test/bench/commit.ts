import { join } from 'node:path'
import type { CardId } from '@shared/domain/ids'
import { DATABASE_NAME } from '../../src/main/db/database-file'
import { Database } from '../../src/main/db/db'
import { addCards, anId, inFolder, newRetro, newTeam, rawDatabase, withCore } from './core-on-trial'
import { sideBySide, timed } from './side-by-side'
import { someTexts, TEXT } from './some-texts'
import type { Row } from './table'

const ROUNDS = 400
const CARDS = 60

/** A card through dispatch, safe on the disk, beside a prepared insert of the same row that is as safe. */
export async function commitRows(): Promise<Row[]> {
  return [await commitRow('sealed'), await commitRow('open, so it can be found at once')]
}

function commitRow(kind: string): Promise<Row> {
  return inFolder((folder) =>
    withCore(folder, async (call) => {
      const retro = await newRetro(call, await newTeam(call))
      await addCards(call, retro, someTexts(CARDS))
      if (kind !== 'sealed') await call('cards.reveal', { retroId: retro.retroId })
      const insert = rawInsert(folder)
      const samples = await sideBySide(
        {
          ours: () =>
            timed(() => call('card.add', { ...retro, cardId: anId<CardId>(), text: TEXT })),
          floor: () => timed(insert),
        },
        { rounds: ROUNDS, warmUp: 40 },
      )
      return { what: `commit of a card, ${kind}`, samples, aim: { ratio: 1.5 } }
    }),
  )
}

/** One row as ours is, in a table as ours is. */
function rawInsert(folder: string): () => void {
  const ours = new Database(join(folder, DATABASE_NAME), { readonly: true })
  const schema = ours
    .prepare<[], string>(`SELECT sql FROM sqlite_schema WHERE name = 'card'`)
    .pluck()
  const raw = rawDatabase(join(folder, 'raw.db'))
  raw.exec(schema.get() ?? '')
  const row = ours.prepare<[], Record<string, unknown>>('SELECT * FROM card LIMIT 1').get() ?? {}
  ours.close()
  const names = Object.keys(row)
  const insert = raw.prepare(`INSERT INTO card VALUES (${names.map((name) => `@${name}`).join()})`)
  return () => void insert.run({ ...row, id: anId() })
}
