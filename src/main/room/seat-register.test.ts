import { LIMITS } from '@shared/domain/limits'
import { describe, expect, it } from 'vitest'
import { aPlace, aRunningRetro, aSecret, aWorld } from '../../../test/world'
import { roomRepository } from './room-repository'
import { createSeatRegister } from './seat-register'
import { seatIdOf } from './secrets'

async function aRegister() {
  const world = aWorld()
  const { retroId } = await aRunningRetro(world)
  const repository = roomRepository(world.db)
  const reopened = () => createSeatRegister(repository, () => aPlace(retroId), retroId)
  return { world, retroId, repository, seats: reopened(), reopened }
}

describe('the seats of a room', () => {
  it('know a token again, also after a restart, and no other', async () => {
    const { seats, reopened, retroId } = await aRegister()
    const token = aSecret()
    const joined = seats.join(token, 'Ada')
    expect(joined).toMatchObject({ role: 'guest', retroId, seatId: seatIdOf(token) })
    for (const register of [seats, reopened()]) {
      const back = register.resume(token)
      expect(back).toMatchObject({ seatId: joined.seatId, seat: { name: 'Ada' } })
      expect(back?.seat.keyFor('x')).toBe(joined.seat.keyFor('x'))
      expect(register.resume(aSecret())).toBeNull()
    }
  })

  it('keep of a token its hash alone', async () => {
    const { seats, world } = await aRegister()
    const token = aSecret()
    seats.join(token, 'Ada')
    const rows = JSON.stringify(world.db.prepare('SELECT * FROM seat').all())
    expect(rows).not.toContain(token)
    expect(rows).toContain(seatIdOf(token))
  })

  it('forget who has a name that is erased; who was removed stays away', async () => {
    const { seats } = await aRegister()
    const [token, removed, other] = [aSecret(), aSecret(), aSecret()]
    const away = seats.join(removed, 'Ada').seatId
    seats.remove(away)
    const { seatId } = seats.join(token, 'ADA')
    seats.join(other, 'Bo')
    expect(seats.forgetPerson('ada').toSorted()).toEqual([seatId, away].toSorted())
    expect(seats.resume(token)).toBeNull()
    expect(() => seats.resume(removed)).toThrow('seat-removed')
    expect(seats.pictures('named')?.map(({ name }) => name)).toEqual(['Bo'])
    expect(seats.forgetPerson('ada')).toEqual([])
  })

  it('give a name once, however it is written, and again when its person was removed', async () => {
    const { seats } = await aRegister()
    const token = aSecret()
    const { seatId } = seats.join(token, 'Zoë')
    expect(() => seats.join(aSecret(), 'ZOË')).toThrow('name-taken')
    expect(() => seats.join(aSecret(), 'Zoe\u0308')).toThrow('name-taken')
    expect(seats.isTaken('zoë')).toBe(true)
    seats.remove(seatId)
    expect(seats.isTaken('zoë')).toBe(false)
    seats.join(aSecret(), 'Zoë')
  })

  it('are closed to who was removed, also after a restart', async () => {
    const { seats, reopened } = await aRegister()
    const token = aSecret()
    seats.remove(seats.join(token, 'Ada').seatId)
    expect(() => seats.resume(token)).toThrow('seat-removed')
    expect(() => reopened().resume(token)).toThrow('seat-removed')
    expect(() => seats.remove('nobody')).toThrow('not-found')
  })

  it('are as many as the room has, and no more', async () => {
    const { seats } = await aRegister()
    for (let n = 0; n < LIMITS.guestsPerRoom; n += 1) seats.join(aSecret(), null)
    expect(() => seats.join(aSecret(), null)).toThrow('room-full')
    expect(seats.joined()).toBe(LIMITS.guestsPerRoom)
  })

  it('are here while one of their lines is', async () => {
    const { seats } = await aRegister()
    const { seatId } = seats.join(aSecret(), 'Ada')
    expect([seats.joined(), seats.here()]).toEqual([1, 0])
    seats.arrive(seatId)
    seats.arrive(seatId)
    seats.leave(seatId)
    expect(seats.here()).toBe(1)
    seats.leave(seatId)
    seats.leave(seatId)
    expect(seats.here()).toBe(0)
  })

  it('are listed by name and not by who came first, and not at all in an anonymous retro', async () => {
    const { seats } = await aRegister()
    for (const name of ['Cy', 'Ada', 'Bo']) seats.join(aSecret(), name)
    expect(seats.pictures('named')?.map(({ name }) => name)).toEqual(['Ada', 'Bo', 'Cy'])
    expect(seats.pictures('anonymous')).toBeNull()
  })

  it('forget names, in memory too', async () => {
    const { seats, repository, retroId } = await aRegister()
    const token = aSecret()
    seats.join(token, 'Ada')
    seats.forgetNames()
    expect(seats.resume(token)?.seat.name).toBeNull()
    expect(repository.seatsOf(retroId)).toEqual([
      { id: seatIdOf(token), name: null, removed: false },
    ])
  })
})
