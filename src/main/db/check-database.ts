import type { Db } from './db'

const COUNTED = ['team', 'retro', 'card', 'topic', 'action'] as const

/** Looks through the whole file: its structure, and that nothing refers to what is not there. */
export function checkDatabase(db: Db): {
  readonly problems: readonly string[]
  readonly counts: Readonly<Record<string, number>>
} {
  const structure = db.prepare<[], string>('PRAGMA integrity_check').pluck().all()
  const lost = db.pragma('foreign_key_check') as readonly { table: string; parent: string }[]
  const counts = COUNTED.map((table) => [
    `${table}s`,
    Number(db.prepare(`SELECT count(*) FROM ${table}`).pluck().get()),
  ])
  return {
    problems: [
      ...structure.filter((line) => line !== 'ok'),
      ...lost.map(({ table, parent }) => `a ${table} refers to a ${parent} that is not there`),
    ],
    counts: Object.fromEntries(counts) as Record<string, number>,
  }
}
