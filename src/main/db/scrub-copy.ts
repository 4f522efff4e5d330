import { randomUUID } from 'node:crypto'
import type { Db } from './db'
import { rewriteCopy } from './rewrite-copy'

/**
 * Takes out of a copy what the live file is going to forget, for a copy stays when the file has forgotten: the keys by
 * which devices know their own, rooms and who sat in them, and the cards of anonymous retros that are still sealed
 * (they lie under the ids that their writers' phones know).
 */
export function scrubCopy(path: string): void {
  rewriteCopy(path, (copy) => {
    const has = tablesOf(copy)
    for (const table of ['room', 'seat', 'spent_card', 'done_mark'])
      if (has.has(table)) copy.exec(`DELETE FROM ${table}`)
    if (has.has('card') && has.has('retro')) scrubRetros(copy)
  })
}

/** Cards of anonymous retros before their reveal: not even a backup may hold them. */
export const SEALED_AND_ANONYMOUS = `
  SELECT id FROM retro WHERE names = 'anonymous' AND revealed = 0 AND closed_at IS NULL
`

function scrubRetros(copy: Db): void {
  copy.exec(`
    DELETE FROM undo_step WHERE retro_id IN (${SEALED_AND_ANONYMOUS});
    DELETE FROM card WHERE retro_id IN (${SEALED_AND_ANONYMOUS});
    DELETE FROM topic WHERE retro_id IN (${SEALED_AND_ANONYMOUS})
      AND id NOT IN (SELECT topic_id FROM vote WHERE vote.retro_id = topic.retro_id);
    UPDATE card SET edit_key = NULL
  `)
  const under = 'retro_id IN (SELECT id FROM retro WHERE closed_at IS NULL)'
  renameEach(
    copy,
    `SELECT DISTINCT voter_key FROM vote`,
    'UPDATE vote SET voter_key = ? WHERE voter_key = ?',
  )
  renameEach(
    copy,
    `SELECT id FROM check_in WHERE ${under}`,
    'UPDATE check_in SET id = ? WHERE id = ?',
  )
  renameEach(copy, `SELECT id FROM roti WHERE ${under}`, 'UPDATE roti SET id = ? WHERE id = ?')
}

function renameEach(copy: Db, select: string, update: string): void {
  const rename = copy.prepare<[string, string]>(update)
  for (const name of copy.prepare<[], string>(select).pluck().all()) rename.run(randomUUID(), name)
}

function tablesOf(copy: Db): ReadonlySet<string> {
  return new Set(
    copy.prepare<[], string>(`SELECT name FROM sqlite_schema WHERE type = 'table'`).pluck().all(),
  )
}
