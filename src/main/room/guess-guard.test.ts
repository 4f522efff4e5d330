import { describe, expect, it } from 'vitest'
import { createGuessGuard } from './guess-guard'

const MINUTE = 60_000

function aGuard() {
  const clock = { ms: 0 }
  return { clock, guard: createGuessGuard(() => clock.ms, 250) }
}

/** Tries until one is refused; gives how many were not. */
function triesOf(guard: ReturnType<typeof createGuessGuard>): number {
  for (let tries = 0; ; tries += 1) {
    try {
      guard.take()
    } catch {
      return tries
    }
  }
}

describe('the guard of the code', () => {
  it('allows five tries, and one more each twelve seconds, for all devices together', () => {
    const { clock, guard } = aGuard()
    expect(triesOf(guard)).toBe(5)
    clock.ms += 11_999
    expect(triesOf(guard)).toBe(0)
    clock.ms += 1
    expect(triesOf(guard)).toBe(1)
    clock.ms += 100 * MINUTE
    expect(triesOf(guard)).toBe(5)
  })

  it('says why a try is refused', () => {
    const { guard } = aGuard()
    triesOf(guard)
    expect(() => guard.take()).toThrow('too-many-tries')
  })

  it('gives a right code its try back, so that many can join at once', () => {
    const { guard } = aGuard()
    for (let phone = 0; phone < 200; phone += 1) {
      guard.take()
      guard.hit()
    }
    expect(triesOf(guard)).toBe(5)
  })

  it('answers each miss later than the one before, up to four seconds', () => {
    const { guard } = aGuard()
    const waits = Array.from({ length: 6 }, () => guard.miss().waitMs)
    expect(waits).toEqual([250, 500, 1_000, 2_000, 4_000, 4_000])
  })

  it('wants a new code after ten misses, and counts anew', () => {
    const { guard } = aGuard()
    const spent = Array.from({ length: 20 }, () => guard.miss().isCodeSpent)
    expect(spent.flatMap((isSpent, index) => (isSpent ? index + 1 : []))).toEqual([10, 20])
  })

  it('tells the host of the misses of the last five minutes', () => {
    const { clock, guard } = aGuard()
    guard.miss()
    clock.ms += 3 * MINUTE
    guard.miss()
    expect(guard.recentMisses()).toBe(2)
    clock.ms += 2 * MINUTE
    expect(guard.recentMisses()).toBe(1)
    clock.ms += 3 * MINUTE
    expect(guard.recentMisses()).toBe(0)
  })
})
