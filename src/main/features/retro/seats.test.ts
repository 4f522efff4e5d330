import { purposes } from '@shared/domain/actor'
import { expect, it } from 'vitest'
import { seatFrom } from './seats'

it('makes keys that nobody can tell to belong together', () => {
  const [seat, other] = [seatFrom('the secret', 'Ada'), seatFrom('another', 'Ada')]
  const { card, vote, done, checkIn, roti, ballot } = purposes
  const all = [
    [card('1'), card('2'), vote('1'), vote('2'), done('1', 'vote'), done('1', 'write')],
    [checkIn('1'), checkIn('2'), roti('1'), roti('2'), ballot('1'), ballot('2')],
  ].flat()
  const keys = [...all.map(seat.keyFor), ...all.map(other.keyFor)]
  expect(new Set(keys).size).toBe(2 * all.length)
  expect(keys.join()).not.toMatch(/secret|another|Ada/)
  expect(all.map(seat.keyFor)).toEqual(keys.slice(0, all.length))
})
