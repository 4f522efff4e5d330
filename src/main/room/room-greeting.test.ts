import { API_VERSION } from '@shared/api/version'
import type { NamesLevel } from '@shared/domain/names'
import { describe, expect, it } from 'vitest'
import { aPlace, aRunningRetro, aSecret, aWorld } from '../../../test/world'
import { createGuessGuard } from './guess-guard'
import { greetGuest, type Gate } from './room-greeting'
import { roomRepository, type SavedRoom } from './room-repository'
import { createSeatRegister } from './seat-register'

const SECRET = 'S'.repeat(22)

async function aGate({
  names = 'named',
  ...fields
}: Partial<SavedRoom> & { names?: NamesLevel } = {}) {
  const world = aWorld()
  const { retroId } = await aRunningRetro(world, { names })
  const room: SavedRoom = {
    placeId: retroId,
    secret: SECRET,
    code: '012345',
    address: '127.0.0.1',
    port: 1,
    isOpen: true,
    isLocked: false,
    ...fields,
  }
  const waits: number[] = []
  const misses: boolean[] = []
  const gate: Gate = {
    room: () => room,
    seats: createSeatRegister(roomRepository(world.db), () => aPlace(retroId), retroId),
    guard: createGuessGuard(() => 0, 250),
    names: () => names,
    teamNames: () => ['Ada', 'Bo'],
    onMiss: (isCodeSpent) => void misses.push(isCodeSpent),
    onJoined: () => {},
    wait: (ms) => Promise.resolve(void waits.push(ms)),
  }
  const greet = (hello: object) =>
    greetGuest(gate, { role: 'guest', apiVersion: API_VERSION, token: aSecret(), ...hello })
  return { retroId, gate, greet, waits, misses }
}

describe('a hello', () => {
  it('with the secret and a name takes a seat', async () => {
    const { greet, retroId } = await aGate()
    expect(await greet({ secret: SECRET, name: ' Gil\u200b ' })).toMatchObject({
      actor: { role: 'guest', retroId, seat: { name: 'Gil' } },
      welcome: { apiVersion: API_VERSION, retroId, name: 'Gil' },
    })
  })

  it('with the code, however it is spaced, is asked for a name, and told the secret with the team’s names', async () => {
    const { greet, waits } = await aGate()
    await greet({ secret: SECRET, name: 'ada' })
    expect(await greet({ code: ' 012 345 ' })).toEqual({
      refused: 'name-needed',
      details: {
        secret: SECRET,
        names: [
          { name: 'Ada', taken: true },
          { name: 'Bo', taken: false },
        ],
      },
    })
    expect(waits).toEqual([])
  })

  it('is never asked for a name in an anonymous retro, and has none there', async () => {
    const { greet } = await aGate({ names: 'anonymous' })
    expect(await greet({ secret: SECRET, name: 'Gil' })).toMatchObject({
      actor: { seat: { name: null } },
      welcome: { name: null },
    })
  })

  it('with a token that is known needs nothing else, in a locked room too', async () => {
    const token = aSecret()
    const { gate, greet, retroId } = await aGate({ isLocked: true })
    gate.seats.join(token, 'Gil')
    expect(await greet({ token })).toMatchObject({ welcome: { name: 'Gil', retroId } })
  })

  it.each([
    ['nothing', {}, 'seat-unknown'],
    ['a wrong secret', { secret: 'T'.repeat(22) }, 'wrong-code'],
    ['a wrong code', { code: '999999' }, 'wrong-code'],
    ['an empty code', { code: '' }, 'wrong-code'],
    ['a page from another time', { secret: SECRET, apiVersion: API_VERSION + 1 }, 'stale-page'],
    ['a token that is none', { token: 'short' }, 'bad-request'],
    ['another role', { role: 'host' }, 'bad-request'],
  ])('with %s is refused', async (_what, hello, code) => {
    const { gate, greet } = await aGate()
    await expect(greet(hello)).rejects.toThrow(code)
    expect(gate.seats.joined()).toBe(0)
  })

  it('is refused where the room is locked, but a wrong code is not told so', async () => {
    const { greet } = await aGate({ isLocked: true })
    await expect(greet({ secret: SECRET, name: 'Gil' })).rejects.toThrow('room-locked')
    await expect(greet({ code: '999999' })).rejects.toThrow('wrong-code')
  })

  it('with a wrong code is answered late, and the host is told; a wrong secret is no guess', async () => {
    const { greet, waits, misses } = await aGate()
    await expect(greet({ secret: 'T'.repeat(22) })).rejects.toThrow('wrong-code')
    expect([waits, misses]).toEqual([[], []])
    await expect(greet({ code: '1' })).rejects.toThrow('wrong-code')
    await expect(greet({ code: '2' })).rejects.toThrow('wrong-code')
    expect([waits, misses]).toEqual([
      [250, 500],
      [false, false],
    ])
  })

  it('of whom the seat was removed is refused with the secret in hand', async () => {
    const token = aSecret()
    const { gate, greet } = await aGate()
    gate.seats.remove(gate.seats.join(token, 'Gil').seatId)
    await expect(greet({ token, secret: SECRET })).rejects.toThrow('seat-removed')
  })
})
