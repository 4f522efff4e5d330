import { timingSafeEqual } from 'node:crypto'
import { expect, it, vi } from 'vitest'
import { isSame } from './local-sockets'

vi.mock('node:crypto', { spy: true })

it('compares the key by what takes the same time for each', () => {
  vi.mocked(timingSafeEqual).mockClear()
  expect([isSame('ab', 'ab'), isSame('cb', 'ab'), isSame('a', 'ab')]).toEqual([true, false, false])
  expect(timingSafeEqual).toHaveBeenCalledTimes(2)
})
