import { join } from 'node:path'
import type { RetroId } from '@shared/domain/ids'
import { seenBy } from '@shared/domain/seen-by'
import { DATABASE_NAME } from '../../src/main/db/database-file'
import { Database, type Db } from '../../src/main/db/db'
import { openDatabase } from '../../src/main/db/open-database'
import { retroRepository } from '../../src/main/features/retro/retro-repository'
import { addCards, inFolder, newRetro, newTeam, withCore } from './core-on-trial'
import { sideBySide, timed } from './side-by-side'
import { someTexts } from './some-texts'
import type { Row } from './table'

const CARDS = 2_000
const ROUNDS = 80

/** A retro as its host sees it, from what is kept in memory and read for the first time, beside raw `.all()`. */
export function snapshotRows(): Promise<Row[]> {
  return inFolder(async (folder) => {
    const { retroId, kept } = await keptRow(folder)
    return [kept, await firstRow(folder, retroId)]
  })
}

function keptRow(folder: string): Promise<{ retroId: RetroId; kept: Row }> {
  return withCore(folder, async (call) => {
    const retro = await newRetro(call, await newTeam(call))
    const { retroId } = retro
    await addCards(call, retro, someTexts(CARDS))
    await call('cards.reveal', { retroId })
    const raw = openRaw(folder)
    const cards = raw.prepare<[RetroId]>('SELECT * FROM card WHERE retro_id = ?')
    const samples = await sideBySide(
      {
        ours: () => timed(() => call('retro.get', { retroId })),
        floor: () => timed(() => cards.all(retroId)),
      },
      { rounds: ROUNDS },
    )
    raw.close()
    const what = 'snapshot of 2,000 cards, retro in use; floor: its cards by `.all()`'
    return { retroId, kept: { what, samples, aim: { ratio: 1.5 } } }
  })
}

async function firstRow(folder: string, retroId: RetroId): Promise<Row> {
  const [db, raw] = [openDatabase(folder), openRaw(folder)]
  const repository = retroRepository(db)
  const selects = ['card', 'topic'].map((table) =>
    raw.prepare<[RetroId]>(`SELECT * FROM ${table} WHERE retro_id = ?`),
  )
  const seen = () => seenBy({ role: 'host', seat: null }, repository.load(retroId), Date.now())
  const samples = await sideBySide(
    {
      ours: () => timed(seen),
      floor: () => timed(() => selects.map((select) => select.all(retroId))),
    },
    { rounds: ROUNDS },
  )
  for (const one of [db, raw]) one.close()
  const what =
    'snapshot of 2,000 cards, read for the first time; floor: cards and topics by `.all()`'
  return { what, samples, aim: { ratio: 1.5 } }
}

function openRaw(folder: string): Db {
  return new Database(join(folder, DATABASE_NAME), { readonly: true })
}
