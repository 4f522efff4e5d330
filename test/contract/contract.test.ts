import { isDeepStrictEqual } from 'node:util'
import { contract, type CallName, type EventName, type Reply } from '@shared/api/contract'
import type { Role } from '@shared/domain/actor'
import type { RetroId } from '@shared/domain/ids'
import { afterEach, describe, expect, it } from 'vitest'
import { dispatch } from '../../src/main/api/dispatch'
import { guestDoors, hostDoors } from './doors'
import { rows } from './rows'
import { aGuest, aWorld, dump, hearAs, newId, type World } from './world'

const CALLS = Object.keys(contract) as CallName[]
const NOT_CALLS = [
  'constructor',
  '__proto__',
  'toString',
  'hasOwnProperty',
  'retro',
  '',
  'card.add ',
]

/** A new code each time is what is asked for. */
const MAKES_ANOTHER: readonly CallName[] = ['room.renew']
let world: World | null = null

async function begin(name: CallName): Promise<World> {
  const begun = await aWorld(rows[name].at)
  world = begun
  await rows[name].after?.(begun)
  return begun
}

afterEach(async () => {
  await world?.close()
  world = null
})

describe('the contract', () => {
  it('has one row of the suite for each call', () => {
    expect(Object.keys(rows).toSorted()).toEqual(CALLS.toSorted())
  })

  it('has a handler for each call', async () => {
    const { handlers } = await begin('app.info')
    expect(Object.keys(handlers).toSorted()).toEqual(CALLS.toSorted())
  })
})

describe.each(hostDoors)('through $name', (door) => {
  it.each(CALLS)(
    '%s answers the host as the contract says, and tells what changed',
    async (name) => {
      const world = await begin(name)
      const line = await door.open(world)
      const reply = await line.ask(name, rows[name].input(world))

      expect(reply).toEqual({ ok: true, value: expect.toSatisfy((value) => fits(name, value)) })
      const says = rows[name].says ?? []
      // Rooms gather what changes for a moment: what was done first may be told only now.
      const isLate = (event: EventName) => event === 'rooms.changed' && !says.includes(event)
      const heard = () => new Set(line.heard.map((one) => one.name).filter((one) => !isLate(one)))
      await expect.poll(heard).toEqual(new Set(says))
      await line.close()
    },
  )

  it.each(CALLS.filter((name) => !MAKES_ANOTHER.includes(name)))(
    '%s changes nothing the second time',
    async (name) => {
      const world = await begin(name)
      const line = await door.open(world)
      const input = rows[name].input(world)
      await line.ask(name, input)
      const before = dump(world.db)

      const reply = await line.ask(name, input)
      expect(reply.ok ? 'fine' : reply.code).toBe(rows[name].again ?? 'fine')
      expect(dump(world.db)).toBe(before)
      await line.close()
    },
  )

  it.each(NOT_CALLS)('knows no call "%s"', async (name) => {
    const line = await door.open(await begin('app.info'))
    expect(await line.ask(name, {})).toEqual({ ok: false, code: 'unknown-call' })
    await line.close()
  })
})

const isForGuests = (name: CallName) => (contract[name].allow as readonly Role[]).includes('guest')

describe.each(guestDoors)('a guest through $name', (door) => {
  it('may do nothing that is the host’s, in their own retro or in another', async () => {
    const world = await begin('retro.rename')
    const line = await door.open(world)
    const before = dump(world.db)
    const got = new Map<string, Reply>()
    for (const name of CALLS) {
      const input = rows[name].input(world)
      const elsewhere = { ...input, retroId: world.ids.otherRetro }
      got.set(`${name} elsewhere`, await line.ask(name, elsewhere))
      if (!isForGuests(name)) got.set(name, await line.ask(name, input))
    }
    const taken = [...got].filter(([, reply]) => reply.ok || reply.code !== 'forbidden')
    expect(taken).toEqual([])
    expect(dump(world.db)).toBe(before)
    await line.close()
  })

  it.each(CALLS.filter(isForGuests))('may ask %s', async (name) => {
    const world = await begin(name)
    const line = await door.open(world)
    expect(await line.ask(name, rows[name].input(world))).not.toMatchObject({ code: 'forbidden' })
    await line.close()
  })

  it.each(NOT_CALLS)('knows no call "%s"', async (name) => {
    const line = await door.open(await begin('app.info'))
    expect(await line.ask(name, {})).toEqual({ ok: false, code: 'unknown-call' })
    await line.close()
  })
})

describe('a guest', () => {
  it.each(CALLS)('of another room hears nothing of %s', async (name) => {
    const world = await begin(name)
    const heard = hearAs(aGuest(newId<RetroId>()), world.listeners)
    await dispatch(world.handlers, { role: 'host' }, name, rows[name].input(world))
    expect(heard).toEqual([])
  })

  it.each(CALLS)(
    'of this room hears of %s what concerns the retro, and nothing else',
    async (name) => {
      const world = await begin(name)
      const heard = hearAs(aGuest(world.ids.retro), world.listeners)
      await dispatch(world.handlers, { role: 'host' }, name, rows[name].input(world))
      const ofOthers = heard.filter(
        ({ name: event, payload }) =>
          (event !== 'retros.changed' && event !== 'health.changed') ||
          (payload as { retroId: RetroId }).retroId !== world.ids.retro,
      )
      expect(ofOthers).toEqual([])
    },
  )
})

/** Whether a value is what the contract promises, and carries nothing beyond it. */
function fits(name: CallName, value: unknown): boolean {
  const parsed = contract[name].output.safeParse(value)
  return parsed.success && isDeepStrictEqual(parsed.data, value)
}
