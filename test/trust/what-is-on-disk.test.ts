import { describe, expect, it, vi } from 'vitest'
import { roomRepository } from '../../src/main/room/room-repository'
import { sha256, wordsOnDisk } from '../bytes'
import {
  aSession,
  checkIn,
  reveal,
  sayGoodbye,
  tracesOf,
  vote,
  write,
  type Session,
} from './session'

// Every command reaches the disk.
vi.setConfig({ testTimeout: 60_000 })

/** A whole retro up to its last stage, with cards before and after the reveal, edited, deleted and grouped. */
async function live(session: Session): Promise<void> {
  await checkIn(session)
  await write(session, 5)
  await reveal(session)
  await write(session, 1, 'late words')
  await vote(session)
  await sayGoodbye(session)
}

describe('the bytes of an anonymous retro', () => {
  it('lead to nobody once it is closed', async () => {
    const session = await aSession('anonymous')
    const { world, retroId, folder } = session
    await live(session)
    await world.host('votes.reveal', { retroId })
    await world.host('retro.close', { retroId })

    expect(wordsOnDisk(folder, ['thanks 3', 'late words 3'])).not.toEqual([])
    expect(wordsOnDisk(folder, tracesOf(session))).toEqual([])
    await world.close()
    expect(wordsOnDisk(folder, tracesOf(session))).toEqual([])
  })

  it('hold no id that a sealed card had, and no key of its writer, once cards are revealed', async () => {
    const session = await aSession('anonymous')
    const { world, folder, cardIds } = session
    await checkIn(session)
    await write(session, 30)
    expect(wordsOnDisk(folder, cardIds.slice(0, 3))).not.toEqual([])
    await reveal(session)

    const keys = cardIds.flatMap((id) =>
      session.guests.map(({ seat }) => seat.keyFor(`card:${id}`)),
    )
    expect(wordsOnDisk(folder, [...cardIds, ...keys])).toEqual([])
    await world.close()
  })

  it('never hold a name, a secret or a seat, in any stage', async () => {
    const session = await aSession('anonymous')
    const { world, folder, guests } = session
    const names = guests.flatMap(({ seat, secret, seatId }) => [seat.name ?? '', secret, seatId])
    for (const stage of [checkIn, (one: Session) => write(one, 5), reveal, vote, sayGoodbye]) {
      await stage(session)
      expect(wordsOnDisk(folder, names)).toEqual([])
    }
    await world.close()
  })
})

describe('the bytes of a sealed card that its writer took back', () => {
  it('are gone with the reveal', async () => {
    const session = await aSession('anonymous')
    const { world, retroId, folder, guests, cardIds } = session
    await write(session, 3)
    const [guest, cardId] = [guests[4], cardIds[4]]
    if (!guest || !cardId) throw new Error('no card')
    await world.call(guest, 'card.edit', { retroId, cardId, text: 'second thoughts' })
    await world.call(guest, 'card.delete', { retroId, cardId })
    await reveal(session)
    expect(wordsOnDisk(folder, ['sealed-words 5 end'])).not.toEqual([])
    expect(wordsOnDisk(folder, ['sealed-words 4 end', 'second thoughts'])).toEqual([])
    await world.close()
  })
})

describe('the bytes of a retro that was made anonymous on the way', () => {
  it.each(['named', 'named-after-reveal'] as const)('hold no name any more: %s', async (names) => {
    const session = await aSession(names)
    const { world, retroId, folder, guests } = session
    const people = guests.map(({ seat }) => seat.name ?? '')
    await live(session)
    // As the room notes them when a phone joins.
    const seats = roomRepository(world.db)
    for (const { seatId, seat } of guests)
      seats.addSeat(retroId, sha256(Buffer.from(seatId)), seat.name)
    expect(wordsOnDisk(folder, people)).not.toEqual([])

    await world.host('retro.setNames', { retroId, names: 'anonymous' })
    expect(wordsOnDisk(folder, people)).toEqual([])
    await world.host('retro.close', { retroId })
    expect(wordsOnDisk(folder, tracesOf(session))).toEqual([])
    await world.close()
  })
})

describe('the bytes of a named retro', () => {
  it('hold no vote, key or secret of anybody once it is closed', async () => {
    const session = await aSession('named')
    const { world, retroId, folder, guests } = session
    await live(session)
    await world.host('retro.close', { retroId })

    const names = new Set(guests.map(({ seat }) => seat.name))
    const keys = tracesOf(session).filter((trace) => !names.has(trace))
    expect(wordsOnDisk(folder, keys)).toEqual([])
    expect(world.db.prepare('SELECT count(*) FROM vote').pluck().get()).toBe(0)
    await world.close()
  })
})

describe('the seats of a room', () => {
  it('are on no byte of the disk once the retro is closed', async () => {
    const { world, retroId, folder, guests } = await aSession('named')
    const ids = guests.map(({ seatId }) => sha256(Buffer.from(seatId)))
    const seats = roomRepository(world.db)
    for (const [n, { seat }] of guests.entries()) seats.addSeat(retroId, ids[n] ?? '', seat.name)
    await world.host('retro.close', { retroId })
    try {
      await expect.poll(() => wordsOnDisk(folder, ids)).toEqual([])
    } finally {
      await world.close()
    }
  })
})
