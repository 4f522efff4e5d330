import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it, vi } from 'vitest'
import type { AppreciationId, CardId } from '../../src/shared/domain/ids'
import { look } from '../property/stage-play'
import { aFolder, aGuest, aRunningRetro, aWorld, HOST, newId, type World } from '../world'
import { boundOf, mostTellingPage, rho } from './rank-correlation'

// 200 commits that each reach the disk.
vi.setConfig({ testTimeout: 60_000 })

const N = 200
const BOUND = boundOf(N)

const textOf = (n: number) => `<arrived ${String(n).padStart(3, '0')}>`
const arrivals = Array.from({ length: N }, (_, n) => textOf(n))

/** The orders in which the file can be read: by its tables, and by where the bytes lie. */
function storedOrders(world: World, folder: string, table: string): Record<string, number> {
  const texts = (order: string) =>
    world.db.prepare<[], string>(`SELECT text FROM ${table} ${order}`).pluck().all()
  const found = world.db
    .prepare<[], string>(`SELECT text FROM find_entry WHERE kind = 'card' ORDER BY place`)
    .pluck()
    .all()
  const bytes = readFileSync(join(folder, 'candor.db'))
  const places = arrivals.map((text) => bytes.lastIndexOf(text))
  const byPlace = arrivals.toSorted((a, b) => bytes.lastIndexOf(a) - bytes.lastIndexOf(b))
  return {
    table: rho(arrivals, texts('')),
    id: rho(arrivals, texts('ORDER BY id')),
    ...(table === 'card'
      ? { position: rho(arrivals, texts('ORDER BY position')), index: rho(arrivals, found) }
      : {}),
    bytes: rho(arrivals, byPlace),
    // In units of the bound, as the others are; stricter, for there are up to 20 pages.
    'bytes within pages': mostTellingPage(places) * (BOUND / 4.1),
  }
}

/** The orders that tell more than chance would. */
function telling(orders: Record<string, number>): [name: string, rho: number][] {
  return Object.entries(orders).filter(([, found]) => Math.abs(found) >= BOUND)
}

async function anAnonymousRetro() {
  const folder = aFolder()
  const world = aWorld({ folder })
  const { retroId } = await aRunningRetro(world, { names: 'anonymous' })
  const [column] = look(world, HOST, retroId).columns
  if (!column) throw new Error('no column')
  const cards = async () => {
    const ids = arrivals.map(() => newId<CardId>())
    for (const [n, text] of arrivals.entries()) {
      const cardId = ids[n] ?? newId<CardId>()
      const guest = aGuest(retroId, null)
      await world.call(guest, 'card.add', { retroId, cardId, columnId: column.id, text })
    }
    return ids
  }
  return { folder, world, retroId, cards }
}

// True chance passes the bound once in a thousand times, and then not again; an order that is kept passes it always.
describe('the order in which an anonymous retro was written', { retry: 2 }, () => {
  it('can be measured: an order that tells is over the bound', () => {
    expect(rho(arrivals, arrivals)).toBe(1)
    expect(rho(arrivals, arrivals.toReversed())).toBe(-1)
    expect(mostTellingPage(arrivals.map((_, n) => n * 100))).toBeGreaterThan(4.1)
  })

  it('is gone for cards at the reveal', async () => {
    const { folder, world, retroId, cards } = await anAnonymousRetro()
    await cards()
    await world.host('cards.reveal', { retroId })
    expect(telling(storedOrders(world, folder, 'card'))).toEqual([])
    await world.close()
  })

  it('is gone for cards that came after the reveal when the retro closes', async () => {
    const { folder, world, retroId, cards } = await anAnonymousRetro()
    await world.host('cards.reveal', { retroId })
    const ids = await cards()
    await world.host('retro.close', { retroId })
    expect(telling(storedOrders(world, folder, 'card'))).toEqual([])
    const bytes = readFileSync(join(folder, 'candor.db'))
    expect(mostTellingPage(ids.map((id) => bytes.indexOf(id)))).toBeLessThan(4.1)
    expect(mostTellingPage(ids.map((id) => bytes.lastIndexOf(id)))).toBeLessThan(4.1)
    await world.close()
  })

  it('is gone for check-ins when the retro closes', async () => {
    const { folder, world, retroId } = await anAnonymousRetro()
    for (const text of arrivals) {
      await world.call(aGuest(retroId, null), 'checkIn.answer', { retroId, text })
    }
    await world.host('retro.close', { retroId })
    expect(telling(storedOrders(world, folder, 'check_in'))).toEqual([])
    await world.close()
  })

  it('is gone for appreciations when the retro closes', async () => {
    const { folder, world, retroId } = await anAnonymousRetro()
    for (const text of arrivals) {
      const appreciationId = newId<AppreciationId>()
      const thanks = { retroId, appreciationId, text }
      await world.call(aGuest(retroId, null), 'appreciation.add', thanks)
    }
    await world.host('retro.close', { retroId })
    expect(telling(storedOrders(world, folder, 'appreciation'))).toEqual([])
    await world.close()
  })

  it('is gone for the return on time invested when the retro closes', async () => {
    const { world, retroId } = await anAnonymousRetro()
    for (let n = 0; n < N; n += 1) {
      await world.call(aGuest(retroId, null), 'roti.give', { retroId, score: n < N / 2 ? 0 : 4 })
    }
    await world.host('retro.close', { retroId })
    const scores = world.db.prepare<[], number>('SELECT score FROM roti').pluck().all()
    // Point-biserial correlation of the place in the table with the half that a score came from.
    const late = scores.flatMap((score, place) => (score === 4 ? [place] : []))
    const gap = late.reduce((sum, place) => sum + place, 0) / late.length - (N - 1) / 2
    expect(Math.abs(gap) / Math.sqrt((N ** 2 - 1) / 12)).toBeLessThan(BOUND)
    await world.close()
  })
})
