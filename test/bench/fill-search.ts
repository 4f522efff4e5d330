import type { Db } from '../../src/main/db/db'
import { openDatabase } from '../../src/main/db/open-database'
import { newRetro, newTeam, withCore } from './core-on-trial'
import { seeded } from './seeded'
import { aText } from './some-texts'

const TEAMS = 40
const CARDS_A_RETRO = 50
const CARDS_A_TOPIC = 5
const DAY_MS = 86_400_000

/** Fills a new data folder with so many open cards, by thousands of retros; the index is made once, at the end. */
export async function fillForSearch(folder: string, cards: number): Promise<void> {
  // One retro made as people make it: the others are copies of its row.
  await withCore(folder, async (call) => newRetro(call, await newTeam(call)))
  const db = openDatabase(folder)
  db.pragma('synchronous = OFF')
  db.pragma('foreign_keys = OFF')
  db.pragma('cache_size = -200000')
  withoutTriggers(db, () => {
    fill(db, Math.ceil(cards / CARDS_A_RETRO))
    db.exec('DELETE FROM find_entry')
    db.exec('INSERT INTO find_entry SELECT * FROM find_fresh')
    db.exec(`INSERT INTO find_word (find_word) VALUES ('rebuild')`)
  })
  db.pragma('wal_checkpoint(TRUNCATE)')
  db.close()
}

/** Millions of single changes to an index take hours; it is made in one go afterwards. */
function withoutTriggers(db: Db, task: () => void): void {
  const triggers = db
    .prepare<[], { name: string; sql: string }>(
      `SELECT name, sql FROM sqlite_schema WHERE type = 'trigger'`,
    )
    .all()
  db.transaction(() => {
    for (const { name } of triggers) db.exec(`DROP TRIGGER ${name}`)
    task()
    for (const { sql } of triggers) db.exec(sql)
  })()
}

function fill(db: Db, retros: number): void {
  const random = seeded(7)
  const team = db.prepare(`INSERT INTO team (id, name, created_on) VALUES (?, ?, '2020-01-01')`)
  const model = db.prepare<[], Record<string, unknown>>('SELECT * FROM retro').get() ?? {}
  const names = Object.keys(model).map((name) => `@${name}`)
  const retro = db.prepare(`INSERT INTO retro VALUES (${names.join()})`)
  const column = db.prepare(`INSERT INTO "column" VALUES (?, 'c1', 'Start', '', 1, 0)`)
  const topic = db.prepare(`INSERT INTO topic VALUES (?, ?, NULL, '', 0, 0, 0, 0, 0)`)
  const card = db.prepare(`INSERT INTO card VALUES (?, ?, 'c1', ?, ?, NULL, NULL, ?, 0)`)

  for (let n = 0; n < TEAMS; n += 1) team.run(idOf('a', n), `Team ${n}`)
  for (let n = 0; n < retros; n += 1) {
    const retroId = idOf('b', n)
    const startedAt = Date.UTC(2020, 0, 1) + Math.floor((n / retros) * 2_000) * DAY_MS
    const day = new Date(startedAt).toISOString().slice(0, 10)
    retro.run({
      ...model,
      id: retroId,
      team_id: idOf('a', n % TEAMS),
      title: `Retro ${n}`,
      stage: 'close',
      revealed: 1,
      started_on: day,
      started_at: startedAt,
      closed_at: startedAt,
    })
    column.run(retroId)
    for (let index = 0; index < CARDS_A_RETRO; index += 1) {
      const topicId = idOf('d', Math.floor(index / CARDS_A_TOPIC))
      if (index % CARDS_A_TOPIC === 0) topic.run(retroId, topicId)
      card.run(retroId, idOf('c', n * CARDS_A_RETRO + index), topicId, aText(random), random())
    }
  }
}

/** Ids as ours: the same length, and never the same twice. */
function idOf(kind: string, n: number): string {
  return `${kind.repeat(8)}-0000-4000-8000-${n.toString(16).padStart(12, '0')}`
}
