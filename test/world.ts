import { randomBytes, randomUUID } from 'node:crypto'
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { CallName, Input, Output } from '../src/shared/api/contract'
import type { Actor, Seat } from '../src/shared/domain/actor'
import type { FormatId, RetroId, TeamId } from '../src/shared/domain/ids'
import type { NamesLevel } from '../src/shared/domain/names'
import { AppError } from '../src/shared/errors'
import { dispatch } from '../src/main/api/dispatch'
import { createHandlers } from '../src/main/all-handlers'
import type { Db } from '../src/main/db/db'
import { openDatabase, openMemoryDatabase } from '../src/main/db/open-database'
import { createListeners } from '../src/main/events/listeners'
import type { Place } from '../src/main/room/place'
import { seatFrom } from '../src/main/features/retro/seats'

export type World = ReturnType<typeof aWorld>
export type Guest = Extract<Actor, { role: 'guest' }> & { readonly secret: string }

export const HOST: Actor = { role: 'host' }
export const START = Date.UTC(2026, 10, 20, 9)

export const newId = <Id extends string>(): Id => randomUUID() as Id

export const aFolder = (): string => mkdtempSync(join(tmpdir(), 'candor-test-'))

/** A host's inside over a database in memory, or in a folder: all but the doors. The clock stands until it is set. */
export function aWorld({ folder, db }: { folder?: string; db?: Db } = {}) {
  const data = db ?? (folder === undefined ? openMemoryDatabase() : openDatabase(folder))
  const listeners = createListeners()
  const clock = { ms: START }
  const { handlers, rooms, takeReminders } = createHandlers(data, listeners, {
    dataFolder: folder ?? ':memory:',
    host: 'local',
    version: '0.0.0',
    now: () => clock.ms,
  })

  /** A call as it comes from a door: the reply's value, or an AppError with its code. */
  async function call<N extends CallName>(
    actor: Actor,
    name: N,
    input: Input<N>,
  ): Promise<Output<N>> {
    const reply = await dispatch(handlers, actor, name, input)
    if (!reply.ok) throw new AppError(reply.code, { field: reply.field })
    // One cast: TypeScript can't tie the name of a call to the value of its reply.
    return reply.value as Output<N>
  }
  return {
    db: data,
    handlers,
    takeReminders,
    listeners,
    clock,
    call,
    host: <N extends CallName>(name: N, input: Input<N>) => call(HOST, name, input),
    async close(): Promise<void> {
      await rooms.dispose()
      data.close()
    },
  }
}

export const aSecret = (): string => randomBytes(32).toString('base64url')

/** A retro as its room looks at it. */
export function aPlace(retroId: RetroId): Place {
  return { retroId, roundId: null, names: 'named', teamNames: [], isOver: false }
}

/** A person with a phone in the room of a retro. */
export function aGuest(retroId: RetroId, name: string | null, secret = aSecret()): Guest {
  const seat: Seat = seatFrom(secret, name)
  return { role: 'guest', retroId, seatId: `seat of ${secret}`, seat, secret }
}

type Start = { names?: NamesLevel; votesPerPerson?: number | null; votesPerTopic?: number }

/** A team with one running retro; gives their ids. */
export async function aRunningRetro(
  world: World,
  { names = 'named', votesPerPerson = null, votesPerTopic = 2 }: Start = {},
): Promise<{ teamId: TeamId; retroId: RetroId }> {
  const [teamId, retroId] = [newId<TeamId>(), newId<RetroId>()]
  await world.host('team.create', { teamId, name: 'Payments', members: [] })
  await world.host('retro.create', {
    retroId,
    teamId,
    formatId: 'start-stop-continue' as FormatId,
    title: 'Sprint 42 retro',
    sprint: '',
    names,
    minutes: 60,
    people: 5,
    votesPerPerson,
    votesPerTopic,
  })
  return { teamId, retroId }
}
