import { randomUUID } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { CallName, Input, Output } from '@shared/api/contract'
import type { CardId, ColumnId, FormatId, RetroId, TeamId } from '@shared/domain/ids'
import { dispatch } from '../../src/main/api/dispatch'
import { openCore, type Core } from '../../src/main/core'
import { Database } from '../../src/main/db/db'

/** In milliseconds: the middle of all times by the clock, and what the processor had to do on average. */
export type Times = { readonly middle: number; readonly work: number }
export type Measured = { readonly call: Times; readonly raw: Times }

const TIMES = 300

/** Times `card.add` in a retro that holds so many cards, and in turn with it a bare INSERT that is as durable. */
export async function measureCardAdd(cards: number): Promise<Measured> {
  const folder = mkdtempSync(join(tmpdir(), 'candor-bench-'))
  const core = openCore({ dataFolder: folder, host: 'local', version: '0.0.0' })
  const insert = rawInsert(join(folder, 'raw.db'))
  try {
    const add = await aRetroWith(core, cards)
    const [call, raw] = [stopwatch(), stopwatch()]
    for (let turn = 0; turn < TIMES; turn += 1) {
      await raw.time(async () => insert())
      await call.time(add)
    }
    return { call: call.read(), raw: raw.read() }
  } finally {
    await core.close()
    rmSync(folder, { recursive: true })
  }
}

async function aRetroWith(core: Core, cards: number): Promise<() => Promise<unknown>> {
  const call = async <N extends CallName>(name: N, input: Input<N>): Promise<Output<N>> => {
    const reply = await dispatch(core.handlers, { role: 'host' }, name, input)
    if (!reply.ok) throw new Error(`${name}: ${reply.code}`)
    // TypeScript can't tie the name of a call to the value of its reply.
    return reply.value as Output<N>
  }
  const [teamId, retroId] = [randomUUID() as string as TeamId, randomUUID() as string as RetroId]
  await call('team.create', { teamId, name: 'Bench', members: [] })
  await call('retro.create', {
    retroId,
    teamId,
    formatId: 'start-stop-continue' as FormatId,
    title: 'Bench',
    sprint: '',
    names: 'anonymous',
    minutes: 60,
    people: 12,
    votesPerPerson: null,
    votesPerTopic: 2,
  })
  await call('laptop.sit', { retroId, secret: 's'.repeat(43), name: null })
  const { columns } = await call('retro.get', { retroId })
  const columnId = columns[0]?.id ?? (randomUUID() as string as ColumnId)
  const add = () =>
    call('card.add', { retroId, columnId, cardId: randomUUID() as string as CardId, text: TEXT })
  // A window listens, as there always is one.
  core.listen({ actor: { role: 'host' }, hear: (said) => void said.text() })
  for (let index = 0; index < cards; index += 1) await add()
  return add
}

const TEXT = 'The deploy took so long that nobody noticed when it had failed.'

function rawInsert(path: string): () => void {
  const db = new Database(path)
  for (const pragma of ['journal_mode = WAL', 'synchronous = FULL', 'secure_delete = ON']) {
    db.pragma(pragma)
  }
  db.exec('CREATE TABLE card (id TEXT PRIMARY KEY, text TEXT NOT NULL) STRICT, WITHOUT ROWID')
  const statement = db.prepare<[string, string]>('INSERT INTO card (id, text) VALUES (?, ?)')
  return () => void statement.run(randomUUID(), TEXT)
}

function stopwatch() {
  const times: number[] = []
  let work = 0
  return {
    async time(task: () => Promise<unknown>): Promise<void> {
      const [begun, before] = [performance.now(), process.cpuUsage()]
      await task()
      times.push(performance.now() - begun)
      const { user, system } = process.cpuUsage(before)
      work += (user + system) / 1_000
    },
    read: (): Times => ({
      middle: times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0,
      work: work / times.length,
    }),
  }
}
