import { expect, it } from 'vitest'
import { median, ratioOf, sideBySide } from './side-by-side.ts'

it('asks all sides once a round, and leaves the first rounds out', async () => {
  let [ours, floor] = [0, 0]
  const samples = await sideBySide(
    { ours: async () => (ours += 1), floor: async () => (floor += 1) },
    { rounds: 5, warmUp: 2 },
  )
  expect(samples.ours).toEqual([3, 4, 5, 6, 7])
  expect([...samples.floor, ...samples.control].toSorted((a, b) => a - b)).toEqual([
    5, 6, 7, 8, 9, 10, 11, 12, 13, 14,
  ])
})

it('tells a ratio of the middles with its spread', () => {
  const steady = ratioOf([2, 2, 2], [1, 1, 1])
  expect(steady).toEqual({ middle: 2, from: 2, to: 2 })
  const wide = ratioOf([1, 2, 9], [1, 1, 1])
  expect(wide.middle).toBe(2)
  expect(wide.from).toBeLessThan(wide.to)
  expect(median([3, 1, 2])).toBe(2)
})
