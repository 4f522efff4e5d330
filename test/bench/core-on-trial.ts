import { randomUUID } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { CallName, Input, Output } from '@shared/api/contract'
import type { ColumnId, FormatId, RetroId, TeamId } from '@shared/domain/ids'
import { dispatch } from '../../src/main/api/dispatch'
import { openCore } from '../../src/main/core'
import { Database, type Db } from '../../src/main/db/db'

export type Call = <N extends CallName>(name: N, input: Input<N>) => Promise<Output<N>>

/** Any id: in a measurement no two kinds meet. */
export const anId = <Id extends string>(): Id => randomUUID() as Id

/** A folder for as long as the task takes. */
export async function inFolder<Value>(task: (folder: string) => Promise<Value>): Promise<Value> {
  const folder = mkdtempSync(join(tmpdir(), 'candor-bench-'))
  try {
    return await task(folder)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** The core over a folder, asked as every door asks it. */
export async function withCore<Value>(
  folder: string,
  task: (call: Call) => Promise<Value>,
): Promise<Value> {
  const core = openCore({ dataFolder: folder, host: 'local', version: '0.0.0' })
  // A window listens, as there always is one.
  core.listen({ actor: { role: 'host' }, hear: (said) => void said.text() })
  const call: Call = async (name, input) => {
    const reply = await dispatch(core.handlers, { role: 'host' }, name, input)
    if (!reply.ok) throw new Error(`${name}: ${reply.code}`)
    // TypeScript can't tie the name of a call to the value of its reply.
    return reply.value as Output<typeof name>
  }
  try {
    return await task(call)
  } finally {
    await core.close()
  }
}

/** A connection that is as durable and as secret as ours (`secure` in open-database.ts). */
export function rawDatabase(path: string): Db {
  const db = new Database(path)
  for (const pragma of ['journal_mode = WAL', 'synchronous = FULL', 'secure_delete = ON']) {
    db.pragma(pragma)
  }
  // The row alone: what it refers to is not there.
  db.pragma('foreign_keys = OFF')
  return db
}

export async function newTeam(call: Call): Promise<TeamId> {
  const teamId = anId<TeamId>()
  await call('team.create', { teamId, name: 'Bench', members: [] })
  return teamId
}

/** A retro with somebody at the laptop who writes. */
export async function newRetro(
  call: Call,
  teamId: TeamId,
  names: 'named' | 'anonymous' = 'anonymous',
): Promise<{ retroId: RetroId; columnId: ColumnId }> {
  const retroId = anId<RetroId>()
  await call('retro.create', {
    retroId,
    teamId,
    formatId: 'start-stop-continue' as FormatId,
    title: 'Bench',
    sprint: '',
    names,
    minutes: 60,
    people: 12,
    votesPerPerson: null,
    votesPerTopic: 2,
  })
  await call('laptop.sit', {
    retroId,
    secret: 's'.repeat(43),
    name: names === 'named' ? 'Ada' : null,
  })
  const { columns } = await call('retro.get', { retroId })
  return { retroId, columnId: columns[0]?.id ?? anId<ColumnId>() }
}

const AT_ONCE = 100

export async function addCards(
  call: Call,
  { retroId, columnId }: { readonly retroId: RetroId; readonly columnId: ColumnId },
  texts: readonly string[],
): Promise<void> {
  for (let from = 0; from < texts.length; from += AT_ONCE) {
    const cards = texts.slice(from, from + AT_ONCE).map((text) => ({ cardId: anId<never>(), text }))
    await call('card.addMany', { retroId, columnId, cards })
  }
}
