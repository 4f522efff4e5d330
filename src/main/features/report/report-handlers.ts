import { arch, platform, release } from 'node:os'
import type { Handlers } from '@shared/api/contract'
import type { ErrorCode } from '@shared/errors'
import { reportText, type ReportFacts } from '@shared/text/report'
import type { Db } from '../../db/db'
import { whereDataIs } from '../../db/where-data-is'
import { lastLines, note } from '../../log/log'

type Deps = {
  readonly version: string
  readonly host: string
  readonly dataFolder: string
  /** Null while the data can't be opened. */
  readonly db: Db | null
  readonly problem: () => ErrorCode | null
}

const LINES = 40

/** What happened and on what, for a bug report: counts and versions, nothing that was typed. */
export function reportHandlers({
  version,
  host,
  dataFolder,
  db,
  problem,
}: Deps): Pick<Handlers, 'report.get' | 'report.pageFailed'> {
  return {
    'report.get'() {
      const facts: ReportFacts = {
        version,
        host,
        system: `${platform()} ${release()}, ${arch()}`,
        runtime: runtimeText(db),
        problem: problem(),
        data: db && dataOf(db, dataFolder),
      }
      return { text: reportText(facts, lastLines(LINES)) }
    },
    'report.pageFailed'(_actor, { error, frames }) {
      note('a screen failed', { error, at: frames.join(', ') })
      return null
    },
  }
}

function runtimeText(db: Db | null): string {
  const { electron, chrome, node } = process.versions
  const sqlite = db?.prepare('SELECT sqlite_version()').pluck().get()
  const parts = { Electron: electron, Chromium: chrome, Node: node, SQLite: sqlite }
  return Object.entries(parts)
    .filter(([, version]) => version !== undefined)
    .map(([name, version]) => `${name} ${String(version)}`)
    .join(', ')
}

const COUNTED = {
  teams: 'team',
  retros: 'retro',
  cards: 'card',
  actions: 'action',
  'health checks': 'health_round',
} as const

function dataOf(db: Db, folder: string): NonNullable<ReportFacts['data']> {
  const { bytes, backups, risk } = whereDataIs(folder)
  const counts = Object.entries(COUNTED).map(([name, table]) => {
    const count = db.prepare<[], number>(`SELECT count(*) FROM ${table}`).pluck().get() ?? 0
    return [name, count] as const
  })
  const schema = Number(db.pragma('user_version', { simple: true }))
  return { schema, bytes, backups, risk, counts: Object.fromEntries(counts) }
}
