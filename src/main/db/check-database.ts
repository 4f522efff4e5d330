import type { Db } from './db'
import { isDamage } from './explained'

const COUNTED = ['team', 'retro', 'card', 'topic', 'action'] as const

export type Counts = Readonly<Record<`${(typeof COUNTED)[number]}s`, number>>

/** How much is in a file, by the things that people know; also of a file from an older Candor. */
export function countThings(db: Db): Counts {
  const counts = COUNTED.map((table) => [
    `${table}s`,
    Number(db.prepare(`SELECT count(*) FROM ${table}`).pluck().get()),
  ])
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
