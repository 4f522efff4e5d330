import { randomInt } from 'node:crypto'
import { describe, expect, it, vi } from 'vitest'
import type { Db } from '../../src/main/db/db'
import { eraseTraces, oweErasure } from '../../src/main/db/erase'
import { openDatabase } from '../../src/main/db/open-database'
import { wordsOnDisk } from '../bytes'
import { aFolder, newId } from '../world'

vi.setConfig({ testTimeout: 60_000 })

const NAME = 'Zephyrine-'
// So many that without writing the file afresh some stay for certain: about one in a thousand does.
const NAMES = Array.from({ length: 12_000 }, (_, n) => `${NAME}${n}-Quux`)
/** So many reach the disk together. */
const AT_ONCE = 25

/** A file with many names in it, on rows of all sizes. */
function aFileOfNames(): { folder: string; db: Db } {
  const folder = aFolder()
  const db = openDatabase(folder)
  db.pragma('foreign_keys = OFF')
  const insert = db.prepare(
    `INSERT INTO card (retro_id, id, column_id, topic_id, text, author, edit_key, position, removed)
     VALUES ('r', ?, 'c', 't', ?, ?, NULL, 0.5, 0)`,
  )
  const insertSome = db.transaction((names: readonly string[]) => {
    for (const name of names) insert.run(newId(), 'x'.repeat(randomInt(400)), name)
  })
  for (let at = 0; at < NAMES.length; at += AT_ONCE) insertSome(NAMES.slice(at, at + AT_ONCE))
  expect(wordsOnDisk(folder, [NAME])).not.toEqual([])
  return { folder, db }
}

const forgetNames = (db: Db) =>
  db.prepare("UPDATE card SET author = NULL, text = text || 'longer than before'").run()

describe('what was overwritten', () => {
  // `secure_delete` alone leaves old bytes behind where SQLite lays a page out anew.
  it('leaves no byte, however the rows lay in their pages', () => {
    const { folder, db } = aFileOfNames()
    forgetNames(db)
    eraseTraces(db)
    expect(wordsOnDisk(folder, [NAME])).toEqual([])
    db.close()
  })

  it('leaves no byte after the next start, where the host was killed before it could erase', () => {
    const { folder, db } = aFileOfNames()
    db.transaction(() => {
      forgetNames(db)
      oweErasure(db)
    })()
    db.close()
    const again = openDatabase(folder)
    expect(again.prepare("SELECT key FROM setting WHERE key = 'erasure-owed'").all()).toEqual([])
    again.close()
    expect(wordsOnDisk(folder, [NAME])).toEqual([])
  })
})
