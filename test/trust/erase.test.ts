import { randomInt } from 'node:crypto'
import { describe, expect, it, vi } from 'vitest'
import type { Db } from '../../src/main/db/db'
import { eraseTraces, oweErasure } from '../../src/main/db/erase'
import { openDatabase } from '../../src/main/db/open-database'
import { wordsOnDisk } from '../bytes'
import { aFolder, newId } from '../world'

// Every name reaches the disk by itself.
vi.setConfig({ testTimeout: 60_000 })

const NAMES = Array.from({ length: 2_000 }, (_, n) => `Zephyrine-${n}-Quux`)

/** A file with many names in it, on rows of all sizes. */
function aFileOfNames(): { folder: string; db: Db } {
  const folder = aFolder()
  const db = openDatabase(folder)
  db.pragma('foreign_keys = OFF')
  const insert = db.prepare(
    `INSERT INTO card (retro_id, id, column_id, topic_id, text, author, edit_key, position, removed)
     VALUES ('r', ?, 'c', 't', ?, ?, NULL, 0.5, 0)`,
  )
  for (const name of NAMES) insert.run(newId(), 'x'.repeat(randomInt(400)), name)
  expect(wordsOnDisk(folder, NAMES)).not.toEqual([])
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
    expect(wordsOnDisk(folder, NAMES)).toEqual([])
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
    expect(wordsOnDisk(folder, NAMES)).toEqual([])
  })
})
