import { tmpdir } from 'node:os'
import type { CallName, Handlers } from '@shared/api/contract'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { createHandlers } from '../../src/main/all-handlers'
import { dispatch } from '../../src/main/api/dispatch'
import { createListeners } from '../../src/main/events/listeners'
import { failingDb, type FailingDb } from '../failing-db'
import { rows } from './rows'
import { aWorld, dump, HOST, NOW, type World } from './world'

vi.setConfig({ testTimeout: 120_000 })

/** A second time they do something else: a code, a name or an id is made anew. */
const MAKES_ANOTHER: readonly CallName[] = ['room.renew']

/** Reaches two retros, each in a step of its own: where the second failed, a repeat does it. */
const IN_TWO_STEPS: readonly CallName[] = ['topic.takeIn']

/** So many of the calls that a command makes fail in turn; of the longer ones, at places spread over the whole. */
const MOST_TRIES = 30

const worlds: World[] = []
afterEach(async () => {
  vi.restoreAllMocks()
  await Promise.all(worlds.splice(0).map(({ close }) => close()))
})

const CALLS = Object.keys(rows) as CallName[]
/** Each change counts the version on, also one that is made again. */
const content = ({ db }: World) => dump(db).replaceAll(/"version":\d+/g, '')

type Begun = Awaited<ReturnType<typeof begin>>

async function begin(name: CallName) {
  let failing!: FailingDb
  const world = await aWorld(rows[name].at, (db) => (failing = failingDb(db)).db)
  worlds.push(world)
  await rows[name].after?.(world)
  const input = rows[name].input(world)
  return { world, failing, ask: () => dispatch(world.handlers, HOST, name, input) }
}

/** What a host would read that starts now. */
function startedAnew({ db }: World): Handlers {
  const options = { dataFolder: tmpdir(), host: 'local', version: '1.2.3', now: () => NOW } as const
  return createHandlers(db, createListeners(), options).handlers
}

/** The retro as it stands, in no order, but for who sits at the laptop, which no host keeps. */
async function picture({ ids }: World, handlers: Handlers): Promise<unknown> {
  const reply = await dispatch(handlers, HOST, 'retro.get', { retroId: ids.retro })
  return inNoOrder(reply.ok ? { ...(reply.value as object), mine: null } : reply)
}

function inNoOrder(thing: unknown): unknown {
  if (Array.isArray(thing)) return thing.map((one) => JSON.stringify(inNoOrder(one))).toSorted()
  if (typeof thing !== 'object' || thing === null) return thing
  const entries = Object.entries(thing).map(([key, value]) => [key, inNoOrder(value)] as const)
  return Object.fromEntries(entries.toSorted(([one], [other]) => (one < other ? -1 : 1)))
}

/** Lets the nth call fail; gives whether there was one, and whether anything is otherwise than before. */
async function expectWhole(name: CallName, nth: number, { world, failing, ask }: Begun) {
  const before = content(world)
  failing.failAt(nth)
  await ask()
  const calls = failing.calls()
  failing.failAt(Infinity)
  expect(world.db.inTransaction).toBe(false)
  expect(await picture(world, world.handlers)).toEqual(await picture(world, startedAnew(world)))

  const after = content(world)
  if (after !== before && !MAKES_ANOTHER.includes(name)) {
    const again = await ask()
    expect(again.ok ? 'fine' : again.code, `call ${nth}`).toBe(rows[name].again ?? 'fine')
    if (!IN_TWO_STEPS.includes(name)) expect(content(world), `call ${nth}`).toBe(after)
  }
  return { calls, hasChanged: after !== before }
}

describe('when a call to the storage fails, whichever it is,', () => {
  it.each(CALLS)('%s is wholly done or not at all', async (name) => {
    vi.spyOn(console, 'error').mockImplementation(() => undefined)
    let begun = await begin(name)
    const { calls, hasChanged } = await expectWhole(name, Infinity, begun)
    if (hasChanged) begun = await begin(name)
    const every = Math.max(1, calls / MOST_TRIES)
    for (let nth = 1; nth <= calls; nth += every) {
      const done = await expectWhole(name, Math.floor(nth), begun)
      if (done.hasChanged) begun = await begin(name)
    }
  })
})
