import { describe, expect, it, vi } from 'vitest'
import type { Actor } from '../../src/shared/domain/actor'
import { RetroPicture } from '../../src/shared/domain/picture'
import { look } from '../property/stage-play'
import { HOST } from '../world'
import { aSession, checkIn, reveal, sayGoodbye, vote, write, type Session } from './session'

// Every command reaches the disk.
vi.setConfig({ testTimeout: 60_000 })

/** All that one screen hears and can ask for, as text; asked again after each announcement. */
function record({ world, retroId }: Session, actor: Actor): { texts: string[] } {
  const heard = { texts: [] as string[] }
  const ask = () => heard.texts.push(JSON.stringify(look(world, actor, retroId)))
  world.listeners.listen({
    actor,
    hear(said) {
      heard.texts.push(said.text())
      ask()
    },
  })
  ask()
  return heard
}

async function aWatchedSession(names: 'named' | 'named-after-reveal' | 'anonymous') {
  const session = await aSession(names)
  const screens = new Map<Actor, { texts: string[] }>()
  for (const actor of [HOST, ...session.guests]) screens.set(actor, record(session, actor))
  const all = () => [...screens.values()].flatMap(({ texts }) => texts)
  const silence = () => {
    for (const screen of screens.values()) screen.texts = []
  }
  return { session, screens, all, silence }
}

/** How many of the texts hold a word. */
const holding = (texts: readonly string[], word: string | RegExp): number =>
  texts.filter((text) => (typeof word === 'string' ? text.includes(word) : word.test(text))).length

describe('while cards are sealed', () => {
  it.each(['named', 'named-after-reveal', 'anonymous'] as const)(
    'nobody hears a card but its writer: %s',
    async (names) => {
      const { session, screens } = await aWatchedSession(names)
      await checkIn(session)
      await write(session, 2)

      for (const [actor, { texts }] of screens) {
        const own = session.guests.findIndex((guest) => guest === actor)
        for (let n = 0; n < 2 * session.guests.length; n += 1) {
          const isOwn = n % session.guests.length === own
          expect(holding(texts, `sealed-words ${n} end`) > 0, `card ${n} to ${own}`).toBe(isOwn)
        }
      }
      await session.world.close()
    },
  )

  it('nobody hears who wrote what, in a retro that is named after the reveal', async () => {
    const { session, all, silence } = await aWatchedSession('named-after-reveal')
    await checkIn(session)
    await write(session, 2)
    await sayGoodbye(session)
    expect(holding(all(), /"author":"/)).toBe(0)

    silence()
    await reveal(session)
    expect(holding(all(), /"author":"Zephyrine/)).toBeGreaterThan(0)
    await session.world.close()
  })
})

describe('while votes are sealed', () => {
  it('nobody hears a count or another’s dot', async () => {
    const { session, screens, silence } = await aWatchedSession('named')
    await write(session, 2)
    await reveal(session)
    silence()
    await vote(session)

    for (const [actor, { texts }] of screens) {
      expect(holding(texts, /"(votes|voters|hands)":\d/)).toBe(0)
      const votes = texts
        .filter((text) => text.startsWith('{"id"'))
        .map((text) => RetroPicture.parse(JSON.parse(text)).mine?.votes.length ?? 0)
      expect(Math.max(...votes), 'own dots').toBe(actor === HOST ? 0 : 2)
    }
    await session.world.close()
  })
})

describe('in an anonymous retro', () => {
  it('no name is ever told, in no stage, to nobody', async () => {
    const { session, all } = await aWatchedSession('anonymous')
    await checkIn(session)
    await write(session, 2)
    await reveal(session)
    await write(session, 1, 'late words')
    await vote(session)
    await sayGoodbye(session)
    await session.world.host('retro.close', { retroId: session.retroId })

    expect(holding(all(), 'late words 3 end')).toBeGreaterThan(0)
    expect(holding(all(), /Zephyrine|"author":"|"name":"Z|"doneNames":\[/)).toBe(0)
    await session.world.close()
  })

  it('no name is told any more once a named retro was made anonymous', async () => {
    const { session, all, silence } = await aWatchedSession('named')
    await checkIn(session)
    await write(session, 2)
    await reveal(session)
    silence()
    await session.world.host('retro.setNames', { retroId: session.retroId, names: 'anonymous' })
    await write(session, 1)
    await sayGoodbye(session)
    expect(holding(all(), 'Zephyrine')).toBe(0)
    await session.world.close()
  })
})

describe('an export', () => {
  it.each(['named', 'named-after-reveal', 'anonymous'] as const)(
    'holds nothing that is sealed, in each stage: %s',
    async (names) => {
      const session = await aSession(names)
      const { world, retroId } = session
      const text = async () => (await world.host('export.preview', { retroId })).text
      const isNamed = names === 'named'

      await checkIn(session)
      await write(session, 2)
      expect(await text()).not.toMatch(/sealed-words|"?author/)
      if (!isNamed) expect(await text()).not.toMatch(/Zephyrine/)

      await reveal(session)
      expect(await text()).toMatch(/sealed-words 3 end/)
      await vote(session)
      expect(await text()).not.toMatch(/\d votes?\b/)
      await sayGoodbye(session)
      await world.host('retro.close', { retroId })
      const whole = await text()
      expect(whole).toMatch(/\d votes?\b/)
      expect(whole.includes('Zephyrine')).toBe(names !== 'anonymous')
      await world.close()
    },
  )
})
