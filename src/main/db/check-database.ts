import type { Db } from './db'
import { isDamage } from './explained'

const COUNTED = {
  teams: 'team',
  retros: 'retro',
  cards: 'card',
  topics: 'topic',
  checks: 'health_round',
  actions: 'action',
} as const

export type Counts = Readonly<Record<keyof typeof COUNTED, number>>

/** How much is in a file, by the things that people know; of a file from an older Candor, what that knew. */
export function countThings(db: Db): Counts {
  const isThere = db.prepare<[string], number>(
    "SELECT count(*) FROM sqlite_schema WHERE type = 'table' AND name = ?",
  )
  const counts = Object.entries(COUNTED).map(([things, table]) => {
    // Health checks came with a later version; a file without any of the others is none of ours.
    const isOlder = table === COUNTED.checks && isThere.pluck().get(table) === 0
    const count = isOlder ? 0 : db.prepare(`SELECT count(*) FROM ${table}`).pluck().get()
    return [things, Number(count)]
  })
  return Object.fromEntries(counts) as Counts
}

const FIRST_FEW = 5

/** What is wrong with the structure of a file, the first few things; nothing where it is sound. Reads all of it. */
export function quickCheck(db: Db): string[] {
  try {
    const lines = db.prepare<[], string>(`PRAGMA quick_check(${FIRST_FEW})`).pluck().all()
    return lines.filter((line) => line !== 'ok')
  } catch (error) {
    if (isDamage(error)) return ['it can not be read through']
    throw error
  }
}

/** Looks through the whole file: its structure, and that nothing refers to what is not there. */
export function checkDatabase(db: Db): {
  readonly problems: readonly string[]
  readonly counts: Counts
} {
  const structure = db.prepare<[], string>('PRAGMA integrity_check').pluck().all()
  const lost = db.pragma('foreign_key_check') as readonly { table: string; parent: string }[]
  return {
    problems: [
      ...structure.filter((line) => line !== 'ok'),
      ...lost.map(({ table, parent }) => `a ${table} refers to a ${parent} that is not there`),
    ],
    counts: countThings(db),
  }
}
